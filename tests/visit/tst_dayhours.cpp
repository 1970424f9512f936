// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/dayhours.h"
#include "visit/localtime.h"

#include <QtTest/QTest>

using namespace Gatebook;

class DayHoursTest : public QObject
{
    Q_OBJECT

private slots:
    void theyBeginWithTheirFirstMinuteAndEndBeforeTheLast_data();
    void theyBeginWithTheirFirstMinuteAndEndBeforeTheLast();
    void theMinuteIsThatOfThePlace();
};

void DayHoursTest::theyBeginWithTheirFirstMinuteAndEndBeforeTheLast_data()
{
    QTest::addColumn<DayHours>("hours");
    QTest::addColumn<QList<int>>("inside");
    QTest::addColumn<QList<int>>("outside");
    QTest::newRow("of a day") << DayHours{8 * 60, 17 * 60} << QList<int>{480, 600, 1019} << QList<int>{0, 479, 1020, 1439};
    QTest::newRow("past midnight") << DayHours{22 * 60, 6 * 60} << QList<int>{1320, 1439, 0, 359} << QList<int>{360, 720, 1319};
    QTest::newRow("up to midnight") << DayHours{20 * 60, 0} << QList<int>{1200, 1439} << QList<int>{0, 1199};
    QTest::newRow("none") << DayHours{600, 600} << QList<int>{} << QList<int>{0, 599, 600, 601, 1439};
}

void DayHoursTest::theyBeginWithTheirFirstMinuteAndEndBeforeTheLast()
{
    QFETCH(const DayHours, hours);
    QFETCH(const QList<int>, inside);
    QFETCH(const QList<int>, outside);
    for (const int minute : inside)
        QVERIFY2(hours.contains(minute), qPrintable(QString::number(minute)));
    for (const int minute : outside)
        QVERIFY2(!hours.contains(minute), qPrintable(QString::number(minute)));
}

void DayHoursTest::theMinuteIsThatOfThePlace()
{
    constexpr qint64 MidnightUtc = 1596499200000; // 4 August 2020
    QCOMPARE(minuteOfDay(MidnightUtc, "UTC"), 0);
    QCOMPARE(minuteOfDay(MidnightUtc, "Asia/Ho_Chi_Minh"), 7 * 60);
    QCOMPARE(minuteOfDay(MidnightUtc - 1, "Asia/Ho_Chi_Minh"), 7 * 60 - 1);
}

QTEST_GUILESS_MAIN(DayHoursTest)
#include "tst_dayhours.moc"
