// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/localtime.h"

#include <QtTest/QTest>

using namespace Gatebook;

class LocalTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void aMomentIsShownInItsZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QDate>("date");
        QTest::newRow("Saigon") << QByteArrayLiteral("Asia/Ho_Chi_Minh") << u"01:30"_qs << QDate(2020, 11, 21);
        QTest::newRow("a zone nobody knows is UTC") << QByteArrayLiteral("Asia/Nowhere") << u"18:30"_qs << QDate(2020, 11, 20);
        QTest::newRow("none is UTC") << QByteArray() << u"18:30"_qs << QDate(2020, 11, 20);
    }
    void aMomentIsShownInItsZone()
    {
        QFETCH(QByteArray, zone);
        constexpr qint64 At = 1605897000000; // 20 November 2020, 18:30 UTC
        QTEST(clockText(At, zone), "clock");
        QTEST(localTime(At, zone).date(), "date");
    }
};

QTEST_GUILESS_MAIN(LocalTimeTest)
#include "tst_localtime.moc"
