// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/typedtime.h"

#include <QtTest/QTest>

using namespace Gatebook;

class TypedTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void aDayIsRead_data()
    {
        QTest::addColumn<QDate>("day"); // invalid: none
        const auto row = [](const char *typed, QDate day) { QTest::newRow(typed) << day; };
        const QDate fourth(2020, 8, 4);
        for (const char *typed :
            {"4/8/2020", "04/08/2020", "4.8.2020", "4-8-20", "4/8/20", "040820", "04082020", "2020-08-04", " 4/8/2020 ", "4/8", "0408"})
            row(typed, fourth);
        row("29/2/2020", {2020, 2, 29});
        row("31/12", {2019, 12, 31});
        row("10/8", {2020, 8, 10}); // today
        row("11/8", {2019, 8, 11});
        for (const char *typed : {"", " ", "4", "4/", "/8", "4/13", "31/4/2020", "29/2/2019", "4/8/202", "4/8/20200", "408", "8/4/2020x", "hôm nay",
                 "0/8", "4//8", "-4/8", "2020/08/04"})
            row(typed, {});
    }
    void aDayIsRead()
    {
        QFETCH(QDate, day);
        const auto read = dayFromTyped(QString::fromUtf8(QTest::currentDataTag()), QDate(2020, 8, 10));
        QCOMPARE(read.value_or(QDate()), day);
        if (read)
            QCOMPARE(dayFromTyped(dayText(*read), QDate(2020, 8, 10)), read);
    }

    void aClockIsRead_data()
    {
        QTest::addColumn<QTime>("time"); // invalid: none
        const auto row = [](const char *typed, QTime time) { QTest::newRow(typed) << time; };
        for (const char *typed : {"8:44", "08:44", "8.44", "8h44", "8H44", "844", "0844", " 8:44 "})
            row(typed, {8, 44});
        row("8", {8, 0});
        row("8h", {8, 0});
        row("0:00", {0, 0});
        row("23:59", {23, 59});
        row("1200", {12, 0});
        for (const char *typed : {"", "24:00", "8:60", "8:4", "8:444", "12345", "x", "8h4", "-8:44", "8:44 PM"})
            row(typed, {});
    }
    void aClockIsRead()
    {
        QFETCH(QTime, time);
        QCOMPARE(clockFromTyped(QString::fromUtf8(QTest::currentDataTag())).value_or(QTime()), time);
    }
};

QTEST_GUILESS_MAIN(TypedTimeTest)
#include "tst_typedtime.moc"
