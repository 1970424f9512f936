// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkin/clockwatch.h"

#include "fakes/fakeclock.h"

#include <QtTest/QTest>

using namespace Gatebook;

class ClockWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void aSteadyClockIsGood()
    {
        FakeClock clock;
        ClockWatch watch(clock, 0);
        QCOMPARE(watch.quality(), ClockQuality::Good);
        clock.advance(7 * 86400000LL);
        QCOMPARE(watch.quality(), ClockQuality::Good);
    }

    void aSetClockIsReportedOnce_data()
    {
        QTest::addColumn<qint64>("byMs");
        QTest::addColumn<bool>("jumped");
        QTest::newRow("two seconds are drift") << 2000LL << false;
        QTest::newRow("more is a jump") << 2001LL << true;
        QTest::newRow("back") << -2001LL << true;
        QTest::newRow("a year") << 31536000000LL << true;
    }
    void aSetClockIsReportedOnce()
    {
        QFETCH(qint64, byMs);
        QFETCH(bool, jumped);
        FakeClock clock;
        ClockWatch watch(clock, 0);
        clock.advance(60000);
        clock.setUtcMs(clock.utcMs() + byMs);
        QCOMPARE(watch.quality(), jumped ? ClockQuality::Jumped : ClockQuality::Good);
        clock.advance(60000);
        QCOMPARE(watch.quality(), ClockQuality::Good);
    }

    void aClockBeforeTheBuildDateIsNeverGood()
    {
        FakeClock clock;
        ClockWatch watch(clock, FakeClock::Morning);
        QCOMPARE(watch.quality(), ClockQuality::Good);
        clock.setUtcMs(FakeClock::Morning - 1);
        QCOMPARE(watch.quality(), ClockQuality::BeforeBuild);
        clock.setUtcMs(0);
        QCOMPARE(watch.quality(), ClockQuality::BeforeBuild);
        QCOMPARE(watch.quality(), ClockQuality::BeforeBuild);
        clock.setUtcMs(FakeClock::Morning);
        QCOMPARE(watch.quality(), ClockQuality::Jumped);
    }
};

QTEST_GUILESS_MAIN(ClockWatchTest)
#include "tst_clockwatch.moc"
