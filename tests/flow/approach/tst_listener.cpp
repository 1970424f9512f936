// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/listener.h"

#include "fakes/bluezoneair.h"
#include "fakes/fakeadvertisementsource.h"
#include "fakes/fakeclock.h"
#include "fakes/fakephoneprobe.h"
#include "settings/settings.h"

#include <QtTest/QtTest>

using namespace Gatebook;

namespace {

/// A listener on a scripted radio; a phone at the mark sends ten times a second.
struct Lobby {
    FakeAdvertisementSource radio;
    FakeClock clock;
    Listener listener{radio, clock, PresenceTracker(readSignatures(QStringLiteral("/nonexistent")).value(), {}, 1), {}};

    void pass(qint64 ms, const QList<std::pair<quint8, int>> &phones = {})
    {
        for (qint64 passed = 0; passed < ms; passed += 100) {
            clock.advance(100);
            for (const auto &[id, level] : phones)
                radio.hear(BluezoneAir::android(id, clock.monotonicMs(), level));
            listener.tick();
        }
    }
};

} // namespace

class TestListener : public QObject
{
    Q_OBJECT

private slots:
    void radioStateComesThrough();
    void checkRunsFromTouchToEnd();
    void listensBeforeTheTouch();
    void evidenceWithoutACheckIsOnlyTheState();
    void phoneConfirmsOneVisitorWhileItStays();
    void abandonedSessionFreesItsPhone();
    void phoneThatLeftAndComesBackConfirmsAgain();
    void nearnessRisesInSteps_data();
    void nearnessRisesInSteps();
    void nearnessIgnoresPhonesThatCannotConfirm();
    void guidanceFollowsTheHolding();
    void guidanceIsOnlyForWhoIsAsked();
    void phoneThatRoseWhenAskedConfirms();
    void phonesThatStandByConfirmNobody();
    void phoneThatLayThereIsAskedToBeHeldAgain();
    void twoThatRoseAreNamed();
    void phoneUnheardForLongIsNoEvidence();
    void deafRadioMakesACheckUnavailable();
    void endOfACaptureIsDeafness();
    void silentRadioIsStartedAnewAndStillWorks();
    void radioIsRefreshedOnlyWhenNobodyIsChecked();
    void unheardBeaconMakesTheCheckUnavailableAndIsLifted();
    void possiblePhoneAtTheMarkIsAskedAndConfirmed();
    void phoneThatConfirmedAnotherIsNotAsked();
    void nobodyIsAskedWithoutACheck();
    void phonesOfACompanyConfirmOneByOne();
    void abandonedCompanyFreesItsPhones();
};

void TestListener::radioStateComesThrough()
{
    Lobby lobby;
    QSignalSpy changed(&lobby.listener, &Listener::radioChanged);
    QVERIFY(!lobby.listener.radioWorks());
    lobby.clock.advance(500);
    lobby.listener.start();
    QVERIFY(lobby.radio.isRunning());
    QVERIFY(lobby.listener.radioWorks());
    QCOMPARE(lobby.listener.radioSinceMs(), lobby.clock.monotonicMs());
    lobby.clock.advance(500);
    lobby.radio.goDeaf(Failure::Reason::RadioOff);
    QVERIFY(!lobby.listener.radioWorks());
    QCOMPARE(lobby.listener.radioFailure()->reason, Failure::Reason::RadioOff);
    const qint64 since = lobby.clock.monotonicMs();
    lobby.clock.advance(500);
    lobby.radio.goDeaf(Failure::Reason::RadioMissing);
    QCOMPARE(lobby.listener.radioFailure()->reason, Failure::Reason::RadioMissing);
    QCOMPARE(lobby.listener.radioSinceMs(), since);
    lobby.radio.goDeaf(Failure::Reason::RadioMissing);
    QCOMPARE(changed.count(), 3);
    lobby.radio.recover();
    QVERIFY(!lobby.listener.radioFailure());
}

void TestListener::checkRunsFromTouchToEnd()
{
    Lobby lobby;
    lobby.listener.start();
    QSignalSpy verdicts(&lobby.listener, &Listener::verdictChanged);
    QSignalSpy sightings(&lobby.listener, &Listener::sighted);
    lobby.listener.beginCheck();
    QVERIFY(lobby.listener.isChecking());
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Listening);
    lobby.pass(1500, {{1, -50}});
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Confirmed);
    QCOMPARE(lobby.listener.evidence().samples, 15);
    QCOMPARE(lobby.listener.evidence().listenedMs, 1500);
    QCOMPARE(sightings.count(), 15);
    lobby.listener.endCheck(true);
    QVERIFY(!lobby.listener.isChecking());
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Listening);
    QCOMPARE(verdicts.count(), 3);
    lobby.listener.endCheck(true);
    QCOMPARE(verdicts.count(), 3);
}

void TestListener::listensBeforeTheTouch()
{
    Lobby lobby;
    lobby.listener.start();
    lobby.pass(1500, {{1, -50}});
    lobby.listener.beginCheck();
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Confirmed);
}

void TestListener::evidenceWithoutACheckIsOnlyTheState()
{
    Lobby lobby;
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Unavailable);
    lobby.listener.start();
    lobby.pass(1500, {{1, -50}});
    QCOMPARE(lobby.listener.evidence(), (AppEvidence{AppVerdict::Listening, {}, 0, 0, {}}));
}

void TestListener::phoneConfirmsOneVisitorWhileItStays()
{
    Lobby lobby;
    lobby.listener.start();
    lobby.listener.beginCheck();
    lobby.pass(1500, {{1, -50}});
    lobby.listener.endCheck(true);
    lobby.listener.beginCheck();
    lobby.pass(25000, {{1, -50}});
    QCOMPARE(lobby.listener.verdict(), AppVerdict::NotHeard);
    QCOMPARE(lobby.listener.nearnessLevel(), 0);
    lobby.pass(1500, {{1, -50}, {2, -50}});
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Confirmed);
}

void TestListener::abandonedSessionFreesItsPhone()
{
    Lobby lobby;
    lobby.listener.start();
    lobby.listener.beginCheck();
    lobby.pass(1500, {{1, -50}});
    lobby.listener.endCheck(false);
    lobby.listener.beginCheck();
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Confirmed);
}

void TestListener::phoneThatLeftAndComesBackConfirmsAgain()
{
    Lobby lobby;
    lobby.listener.start();
    lobby.listener.beginCheck();
    lobby.pass(1500, {{1, -50}});
    lobby.listener.endCheck(true);
    lobby.pass(40000);
    lobby.listener.beginCheck();
    lobby.pass(1500, {{1, -50}});
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Confirmed);
}

void TestListener::nearnessRisesInSteps_data()
{
    QTest::addColumn<int>("levelDbm");
    QTest::addColumn<int>("nearness");
    QTest::newRow("at the mark") << -50 << 5;
    QTest::newRow("as close as only at the mark") << -51 << 5;
    QTest::newRow("a decibel less") << -52 << 4;
    QTest::newRow("at the threshold") << -60 << 4;
    QTest::newRow("a little further") << -61 << 4;
    QTest::newRow("6 dB short") << -66 << 3;
    QTest::newRow("12 dB short") << -72 << 2;
    QTest::newRow("18 dB short") << -78 << 1;
    QTest::newRow("far") << -105 << 1;
}

void TestListener::nearnessRisesInSteps()
{
    QFETCH(int, levelDbm);
    Lobby lobby;
    QSignalSpy changed(&lobby.listener, &Listener::nearnessChanged);
    lobby.listener.start();
    QCOMPARE(lobby.listener.nearnessLevel(), 0);
    lobby.pass(2000, {{1, levelDbm}, {2, -110}});
    QTEST(lobby.listener.nearnessLevel(), "nearness");
    QVERIFY(changed.count() >= 1);
    lobby.pass(15000);
    QCOMPARE(lobby.listener.nearnessLevel(), 0);
}

void TestListener::nearnessIgnoresPhonesThatCannotConfirm()
{
    Lobby lobby;
    lobby.listener.start();
    for (int i = 0; i < 30; ++i) {
        lobby.clock.advance(100);
        lobby.radio.hear(BluezoneAir::beacon(1, lobby.clock.monotonicMs(), -30));
        lobby.radio.hear(BluezoneAir::iphoneBackground(2, lobby.clock.monotonicMs(), -30));
    }
    QCOMPARE(lobby.listener.nearnessLevel(), 0);
}

void TestListener::guidanceFollowsTheHolding()
{
    Lobby lobby;
    QSignalSpy changed(&lobby.listener, &Listener::guidanceChanged);
    lobby.listener.start();
    lobby.listener.beginCheck();
    lobby.listener.askToHold();
    QCOMPARE(lobby.listener.guidance(), Guidance::HoldToMark);
    QCOMPARE(changed.count(), 1);
    lobby.pass(4900);
    QCOMPARE(lobby.listener.guidance(), Guidance::HoldToMark);
    lobby.pass(100);
    QCOMPARE(lobby.listener.guidance(), Guidance::OpenApp);
    lobby.pass(300, {{1, -50}});
    QCOMPARE(lobby.listener.guidance(), Guidance::KeepHolding);
    QCOMPARE(lobby.listener.strongestDbm(), -50);
    lobby.pass(2000, {{1, -50}});
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Confirmed);
    QCOMPARE(lobby.listener.guidance(), Guidance::None);
}

void TestListener::phoneThatRoseWhenAskedConfirms()
{
    Lobby lobby;
    lobby.listener.start();
    lobby.pass(15000, {{1, -66}, {2, -56}});
    lobby.listener.beginCheck();
    lobby.pass(10000, {{1, -66}, {2, -56}});
    lobby.listener.askToHold();
    lobby.pass(1500, {{1, -54}, {2, -56}});
    QVERIFY2(lobby.listener.verdict() == AppVerdict::Confirmed, "the other is as close, but did not come closer");
}

void TestListener::phonesThatStandByConfirmNobody()
{
    Lobby lobby;
    lobby.listener.start();
    lobby.pass(15000, {{1, -54}, {2, -58}});
    lobby.listener.beginCheck();
    lobby.pass(10000, {{1, -54}, {2, -58}});
    lobby.listener.askToHold();
    lobby.pass(20000, {{1, -54}, {2, -58}});
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Possible);
}

void TestListener::phoneThatLayThereIsAskedToBeHeldAgain()
{
    Lobby lobby;
    lobby.listener.start();
    lobby.pass(15000, {{1, -52}});
    lobby.listener.beginCheck();
    lobby.pass(5000, {{1, -52}});
    lobby.listener.askToHold();
    lobby.pass(3100, {{1, -52}});
    QCOMPARE(lobby.listener.guidance(), Guidance::HoldAgain);
    lobby.pass(2500, {{1, -66}});
    lobby.pass(1500, {{1, -52}});
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Confirmed);
}

void TestListener::twoThatRoseAreNamed()
{
    Lobby lobby;
    lobby.listener.start();
    lobby.pass(15000, {{1, -70}, {2, -70}});
    lobby.listener.beginCheck();
    lobby.listener.askToHold();
    lobby.pass(1500, {{1, -50}, {2, -52}});
    QCOMPARE(lobby.listener.guidance(), Guidance::AnotherAsNear);
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Listening);
    lobby.pass(3000, {{1, -50}, {2, -70}});
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Confirmed);
}

void TestListener::phoneUnheardForLongIsNoEvidence()
{
    Lobby lobby;
    lobby.listener.start();
    lobby.pass(1000, {{1, -80}});
    lobby.pass(13000);
    lobby.listener.beginCheck();
    lobby.pass(20000);
    QCOMPARE(lobby.listener.verdict(), AppVerdict::NotHeard);
}

void TestListener::guidanceIsOnlyForWhoIsAsked()
{
    Lobby lobby;
    lobby.listener.start();
    lobby.listener.askToHold();
    QCOMPARE(lobby.listener.guidance(), Guidance::None);
    lobby.listener.beginCheck();
    lobby.pass(500);
    QCOMPARE(lobby.listener.guidance(), Guidance::None);
    lobby.listener.askToHold();
    lobby.radio.goDeaf();
    lobby.listener.tick();
    QCOMPARE(lobby.listener.guidance(), Guidance::None);
    lobby.radio.recover();
    lobby.listener.tick();
    QCOMPARE(lobby.listener.guidance(), Guidance::HoldToMark);
    lobby.listener.endCheck(true);
    QCOMPARE(lobby.listener.guidance(), Guidance::None);
}

void TestListener::deafRadioMakesACheckUnavailable()
{
    Lobby lobby;
    lobby.listener.start();
    lobby.listener.beginCheck();
    lobby.pass(5000);
    lobby.radio.goDeaf();
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Unavailable);
    lobby.pass(60000);
    lobby.radio.recover();
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Listening);
    lobby.pass(15000);
    QCOMPARE(lobby.listener.verdict(), AppVerdict::NotHeard);
    QCOMPARE(lobby.listener.evidence().listenedMs, 20000);
}

void TestListener::endOfACaptureIsDeafness()
{
    Lobby lobby;
    lobby.listener.start();
    emit lobby.radio.ended();
    QVERIFY(!lobby.listener.radioWorks());
    QCOMPARE(lobby.listener.radioFailure()->reason, Failure::Reason::RadioLost);
}

void TestListener::silentRadioIsStartedAnewAndStillWorks()
{
    Lobby lobby;
    lobby.listener.start();
    lobby.pass(16000);
    QCOMPARE(lobby.radio.restarts, 1);
    QVERIFY(lobby.listener.radioWorks());
    QCOMPARE(lobby.listener.radioState(), RadioState::Works);
}

void TestListener::radioIsRefreshedOnlyWhenNobodyIsChecked()
{
    Lobby lobby;
    lobby.listener.start();
    lobby.listener.beginCheck();
    lobby.pass(RadioHealthRules().refreshMs + 1000, {{1, -80}});
    QCOMPARE(lobby.radio.refreshes, 0);
    lobby.listener.endCheck(true);
    lobby.pass(200, {{1, -80}});
    QCOMPARE(lobby.radio.refreshes, 1);
}

void TestListener::unheardBeaconMakesTheCheckUnavailableAndIsLifted()
{
    FakeAdvertisementSource radio;
    FakeClock clock;
    RadioHealthRules health;
    health.beacon = ReferenceBeacon{Q_UINT64_C(0xAC233F000001), {}};
    Listener listener(radio, clock, PresenceTracker(readSignatures(QStringLiteral("/nonexistent")).value(), {}, 1), {}, health);
    QSignalSpy changed(&listener, &Listener::radioChanged);
    listener.start();
    listener.beginCheck();
    clock.advance(health.beaconLostMs);
    listener.tick();
    QVERIFY(!listener.radioWorks());
    QVERIFY(listener.radioFailure());
    QCOMPARE(listener.verdict(), AppVerdict::Unavailable);
    radio.hear({Q_UINT64_C(0xAC233F000001), clock.monotonicMs(), -50, {}});
    QVERIFY(listener.radioWorks());
    QVERIFY(listener.verdict() != AppVerdict::Unavailable);
    QVERIFY(changed.count() >= 3);
}

namespace {

/// An iPhone in the background is held to the mark for two seconds.
void holdIPhone(Lobby &lobby)
{
    for (int report = 0; report < 20; ++report) {
        lobby.clock.advance(100);
        lobby.radio.hear(BluezoneAir::iphoneBackground(9, lobby.clock.monotonicMs(), -35));
        lobby.listener.tick();
    }
}

} // namespace

void TestListener::possiblePhoneAtTheMarkIsAskedAndConfirmed()
{
    Lobby lobby;
    FakePhoneProbe probe;
    lobby.listener.askPhones(probe);
    lobby.listener.start();
    lobby.listener.beginCheck();
    holdIPhone(lobby);
    QCOMPARE(probe.asked, (QList<quint64>{9}));
    QCOMPARE(probe.lastGatt->valueLength, 12);
    QVERIFY(lobby.radio.isPaused);
    probe.answer(true);
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Confirmed);
    QVERIFY(!lobby.radio.isPaused);
    lobby.listener.endCheck(true);
}

void TestListener::phoneThatConfirmedAnotherIsNotAsked()
{
    Lobby lobby;
    FakePhoneProbe probe;
    lobby.listener.askPhones(probe);
    lobby.listener.start();
    lobby.listener.beginCheck();
    holdIPhone(lobby);
    probe.answer(true);
    lobby.listener.endCheck(true);
    lobby.listener.beginCheck();
    holdIPhone(lobby);
    QCOMPARE(probe.asked.size(), 1);
    QVERIFY(lobby.listener.verdict() != AppVerdict::Confirmed);
}

void TestListener::nobodyIsAskedWithoutACheck()
{
    Lobby lobby;
    FakePhoneProbe probe;
    lobby.listener.askPhones(probe);
    lobby.listener.start();
    holdIPhone(lobby);
    QVERIFY(probe.asked.isEmpty());
}

void TestListener::phonesOfACompanyConfirmOneByOne()
{
    Lobby lobby;
    lobby.listener.start();
    lobby.listener.beginCheck();
    lobby.listener.nextPhone(); // before the first there is no next
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Listening);
    lobby.listener.askToHold();
    QList<std::pair<quint8, int>> phones{{1, -75}, {2, -75}, {3, -75}};
    const auto passHeld = [&lobby, &phones](qint64 ms, qsizetype held) {
        phones[held].second = -45;
        lobby.pass(ms, phones);
        phones[held].second = -75;
    };
    for (qsizetype i = 0; i < phones.size(); ++i) {
        passHeld(2000, i);
        QCOMPARE(lobby.listener.verdict(), AppVerdict::Confirmed);
        lobby.listener.nextPhone();
        QVERIFY(lobby.listener.verdict() != AppVerdict::Confirmed);
        lobby.pass(1000, phones);
        passHeld(1500, i); // held again: counted already
        QVERIFY(lobby.listener.verdict() != AppVerdict::Confirmed);
        lobby.pass(1000, phones);
    }
    lobby.listener.endCheck(true);
    lobby.listener.beginCheck();
    lobby.listener.askToHold();
    lobby.pass(2000, {{1, -45}, {2, -75}, {3, -75}}); // theirs confirms nobody who comes next
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Listening);
}

void TestListener::abandonedCompanyFreesItsPhones()
{
    Lobby lobby;
    lobby.listener.start();
    lobby.listener.beginCheck();
    lobby.listener.askToHold();
    lobby.pass(2000, {{1, -45}});
    lobby.listener.nextPhone();
    lobby.listener.endCheck(false);
    lobby.pass(1000, {{1, -75}});
    lobby.listener.beginCheck();
    lobby.listener.askToHold();
    lobby.pass(2000, {{1, -45}});
    QCOMPARE(lobby.listener.verdict(), AppVerdict::Confirmed);
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
