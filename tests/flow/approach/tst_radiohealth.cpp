// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/radiohealth.h"

#include <QtTest/QtTest>

using namespace Gatebook;

namespace {

constexpr quint64 Tag = Q_UINT64_C(0xAC233F000001);
constexpr qint64 Second = 1000;

/// A radio whose time a test lets pass in steps of a tenth of a second.
struct Radio {
    explicit Radio(bool hasTag = false)
        : health(rules(hasTag), 0)
    {
    }

    static RadioHealthRules rules(bool hasTag)
    {
        RadioHealthRules rules;
        if (hasTag)
            rules.beacon = ReferenceBeacon{Tag, {}};
        return rules;
    }

    /// For so long `sender` is heard every `everyMs`; 0: never.
    void pass(qint64 ms, quint64 sender = 0, qint64 everyMs = 0, bool somebodyIsHere = false)
    {
        for (const qint64 end = nowMs + ms; nowMs < end;) {
            nowMs += 100;
            if (everyMs > 0 && nowMs % everyMs == 0)
                health.heard({sender, nowMs, -50, {}});
            const RadioCare care = health.advance(nowMs, somebodyIsHere);
            if (care == RadioCare::Restart)
                restartsAt.append(nowMs);
            if (care == RadioCare::Refresh)
                refreshesAt.append(nowMs);
        }
    }

    RadioHealth health;
    qint64 nowMs = 0;
    QList<qint64> restartsAt;
    QList<qint64> refreshesAt;
};

const Failure Off{Failure::Reason::RadioOff, QStringLiteral("off")};

} // namespace

class TestRadioHealth : public QObject
{
    Q_OBJECT

private slots:
    void unavailableUntilItScans();
    void whatTheStackSaysIsBelieved();
    void silenceStartsTheScanAnewButIsNoDeafness();
    void anyReportIsNoSilence();
    void deafRadioIsNotStartedAnew();
    void unheardTagProvesDeafness();
    void heardTagLiftsIt();
    void unheardTagStartsTheScanAnewLessAndLess();
    void tagIsGivenTimeAfterALoss();
    void rateOfTheTagIsMeasured_data();
    void rateOfTheTagIsMeasured();
    void degradedIsLiftedByItself();
    void nobodyHereIsAMomentToLetGo();
};

void TestRadioHealth::unavailableUntilItScans()
{
    Radio radio;
    radio.pass(Second);
    QCOMPARE(radio.health.state(), RadioState::Unavailable);
    QVERIFY(!radio.health.why());
    radio.health.hearing(radio.nowMs);
    QCOMPARE(radio.health.state(), RadioState::Works);
    QCOMPARE(radio.health.sinceMs(), Second);
}

void TestRadioHealth::whatTheStackSaysIsBelieved()
{
    Radio radio;
    radio.health.hearing(0);
    radio.pass(Second);
    radio.health.deaf(Off, radio.nowMs);
    QCOMPARE(radio.health.state(), RadioState::Unavailable);
    QCOMPARE(radio.health.why(), std::optional(Off));
    radio.pass(Second);
    radio.health.deaf({Failure::Reason::RadioMissing, {}}, radio.nowMs);
    QCOMPARE(radio.health.why()->reason, Failure::Reason::RadioMissing);
    QCOMPARE(radio.health.sinceMs(), Second); // since then it has not worked
    radio.health.hearing(radio.nowMs);
    QCOMPARE(radio.health.state(), RadioState::Works);
    QVERIFY(!radio.health.why());
}

void TestRadioHealth::silenceStartsTheScanAnewButIsNoDeafness()
{
    Radio radio;
    radio.health.hearing(0);
    radio.pass(40 * Second);
    QCOMPARE(radio.restartsAt, (QList<qint64>{15 * Second, 30 * Second}));
    QCOMPARE(radio.health.restarts(), 2);
    QCOMPARE(radio.health.state(), RadioState::Works);
}

void TestRadioHealth::anyReportIsNoSilence()
{
    Radio radio;
    radio.health.hearing(0);
    radio.pass(600 * Second, 1, 14 * Second);
    QVERIFY(radio.restartsAt.isEmpty());
}

void TestRadioHealth::deafRadioIsNotStartedAnew()
{
    Radio radio(true);
    radio.health.hearing(0);
    radio.health.deaf(Off, 0); // the source retries by itself
    radio.pass(3600 * Second);
    QVERIFY(radio.restartsAt.isEmpty());
    QVERIFY(radio.refreshesAt.isEmpty());
}

void TestRadioHealth::unheardTagProvesDeafness()
{
    Radio radio(true);
    radio.health.hearing(0);
    radio.pass(59 * Second + 900, 1, Second); // others are heard
    QVERIFY(radio.health.state() != RadioState::Unavailable);
    radio.pass(100, 1, Second);
    QCOMPARE(radio.health.state(), RadioState::Unavailable);
    QCOMPARE(radio.health.why()->reason, Failure::Reason::RadioLost);
    QVERIFY(radio.health.why()->detail.contains(QStringLiteral("beacon")));
    QCOMPARE(radio.health.sinceMs(), 60 * Second);
}

void TestRadioHealth::heardTagLiftsIt()
{
    Radio radio(true);
    radio.health.hearing(0);
    radio.pass(70 * Second, 1, Second);
    QCOMPARE(radio.health.state(), RadioState::Unavailable);
    radio.pass(20 * Second, Tag, 100);
    QCOMPARE(radio.health.state(), RadioState::Works);
    QVERIFY(!radio.health.why());
}

void TestRadioHealth::unheardTagStartsTheScanAnewLessAndLess()
{
    Radio radio(true);
    radio.health.hearing(0);
    radio.pass(3600 * Second, 1, Second);
    QCOMPARE(radio.restartsAt.mid(0, 4), (QList<qint64>{60 * Second, 90 * Second, 150 * Second, 270 * Second}));
    QVERIFY(radio.restartsAt.size() < 30); // every four minutes at last
}

void TestRadioHealth::tagIsGivenTimeAfterALoss()
{
    Radio radio(true);
    radio.health.hearing(0);
    radio.pass(30 * Second, Tag, 100);
    radio.health.deaf(Off, radio.nowMs);
    radio.pass(600 * Second);
    radio.health.hearing(radio.nowMs);
    radio.pass(5 * Second, 1, Second);
    QCOMPARE(radio.health.state(), RadioState::Works);
    QVERIFY(!radio.health.beaconRate()); // what was measured before says nothing now
}

void TestRadioHealth::rateOfTheTagIsMeasured_data()
{
    QTest::addColumn<qint64>("everyMs");
    QTest::addColumn<double>("rate");
    QTest::addColumn<RadioState>("state");
    QTest::newRow("ten a second") << qint64(100) << 10.0 << RadioState::Works;
    QTest::newRow("five a second") << qint64(200) << 5.0 << RadioState::Works;
    QTest::newRow("two a second") << qint64(500) << 2.0 << RadioState::Degraded;
    QTest::newRow("a controller that de-duplicates") << 10 * Second << 0.1 << RadioState::Degraded;
}

void TestRadioHealth::rateOfTheTagIsMeasured()
{
    QFETCH(qint64, everyMs);
    Radio radio(true);
    radio.health.hearing(0);
    radio.pass(9 * Second, Tag, everyMs);
    QVERIFY(!radio.health.beaconRate());
    radio.pass(11 * Second, Tag, everyMs);
    QTEST(*radio.health.beaconRate(), "rate");
    QTEST(radio.health.state(), "state");
    QCOMPARE(radio.health.why().has_value(), radio.health.state() == RadioState::Degraded);
}

void TestRadioHealth::degradedIsLiftedByItself()
{
    Radio radio(true);
    radio.health.hearing(0);
    radio.pass(20 * Second, Tag, Second);
    QCOMPARE(radio.health.state(), RadioState::Degraded);
    radio.pass(20 * Second, Tag, 100);
    QCOMPARE(radio.health.state(), RadioState::Works);
    QCOMPARE(radio.health.sinceMs(), 30 * Second);
}

void TestRadioHealth::nobodyHereIsAMomentToLetGo()
{
    Radio radio;
    radio.health.hearing(0);
    radio.pass(3600 * Second, 1, Second, true);
    QVERIFY(radio.refreshesAt.isEmpty()); // a visitor is here all the time
    radio.pass(100, 1, Second);
    QCOMPARE(radio.refreshesAt, (QList<qint64>{3600 * Second + 100}));
    radio.pass(20 * 60 * Second, 1, Second);
    QCOMPARE(radio.refreshesAt.size(), 2);
}

QTEST_GUILESS_MAIN(TestRadioHealth)
#include "tst_radiohealth.moc"
