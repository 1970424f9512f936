// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeadvertisementsource.h"
#include "fakes/fakeclock.h"
#include "screens/radioscreen.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class RadioScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void isStartingBeforeAnythingIsKnown();
    void aTagThatIsHeardSeldomIsDegraded();
    void saysSinceWhen();
    void aWallClockThatWasPutRightSinceIsFollowed();
};

void RadioScreenTest::saysWhatIsWrong_data()
{
    QTest::addColumn<Failure::Reason>("reason");
    QTest::addColumn<RadioScreen::Trouble>("trouble");
    QTest::newRow("no adapter") << Failure::Reason::RadioMissing << RadioScreen::NoAdapter;
    QTest::newRow("off") << Failure::Reason::RadioOff << RadioScreen::SwitchedOff;
    QTest::newRow("stopped") << Failure::Reason::RadioLost << RadioScreen::Lost;
    QTest::newRow("a capture that is none") << Failure::Reason::BadFile << RadioScreen::BadCapture;
}

void RadioScreenTest::saysWhatIsWrong()
{
    QFETCH(const Failure::Reason, reason);
    QFETCH(const RadioScreen::Trouble, trouble);
    FakeClock clock;
    FakeAdvertisementSource radio;
    Listener listener(radio, clock, PresenceTracker({}, {}, 1), {});
    const RadioScreen screen(listener, clock, "Asia/Ho_Chi_Minh");
    listener.start();
    QCOMPARE(screen.state(), RadioScreen::Hearing);
    QCOMPARE(screen.trouble(), RadioScreen::NoTrouble);
    QCOMPARE(screen.detail(), QString());
    QSignalSpy changed(&screen, &RadioScreen::changed);
    radio.goDeaf(reason);
    QCOMPARE(screen.state(), RadioScreen::Unavailable);
    QCOMPARE(screen.trouble(), trouble);
    QVERIFY(!screen.detail().isEmpty());
    QCOMPARE(changed.count(), 1);
    radio.recover();
    QCOMPARE(screen.state(), RadioScreen::Hearing);
}

void RadioScreenTest::isStartingBeforeAnythingIsKnown()
{
    FakeClock clock;
    FakeAdvertisementSource radio;
    Listener listener(radio, clock, PresenceTracker({}, {}, 1), {});
    const RadioScreen screen(listener, clock, "Asia/Ho_Chi_Minh");
    QCOMPARE(screen.state(), RadioScreen::Unavailable);
    QCOMPARE(screen.trouble(), RadioScreen::Starting);
}

void RadioScreenTest::aTagThatIsHeardSeldomIsDegraded()
{
    constexpr quint64 Tag = 0xA1B2C3D4E5F6;
    FakeClock clock;
    FakeAdvertisementSource radio;
    RadioHealthRules rules;
    rules.beacon = ReferenceBeacon{Tag, {}};
    Listener listener(radio, clock, PresenceTracker({}, {}, 1), {}, rules);
    const RadioScreen screen(listener, clock, "Asia/Ho_Chi_Minh");
    listener.start();
    const auto hearFor = [&](int reports, qint64 everyMs) {
        for (; reports > 0; --reports) {
            radio.hear({Tag, clock.monotonicMs(), -60, {}});
            clock.advance(everyMs);
            listener.tick();
        }
    };
    hearFor(60, 500);
    QCOMPARE(screen.state(), RadioScreen::Degraded);
    QCOMPARE(screen.trouble(), RadioScreen::Weak);
    QVERIFY(!screen.detail().isEmpty());
    hearFor(300, 100);
    QCOMPARE(screen.state(), RadioScreen::Hearing);
    QCOMPARE(screen.trouble(), RadioScreen::NoTrouble);
}

void RadioScreenTest::saysSinceWhen()
{
    FakeClock clock; // 08:30
    FakeAdvertisementSource radio;
    Listener listener(radio, clock, PresenceTracker({}, {}, 1), {});
    const RadioScreen screen(listener, clock, "Asia/Ho_Chi_Minh");
    listener.start();
    QCOMPARE(screen.since(), QStringLiteral("08:30"));
    clock.advance(11 * 60000);
    radio.goDeaf();
    clock.advance(5 * 60000);
    radio.goDeaf(Failure::Reason::RadioOff); // another reason, the same spell
    QCOMPARE(screen.since(), QStringLiteral("08:41"));
}

void RadioScreenTest::aWallClockThatWasPutRightSinceIsFollowed()
{
    FakeClock clock;
    FakeAdvertisementSource radio;
    Listener listener(radio, clock, PresenceTracker({}, {}, 1), {});
    const RadioScreen screen(listener, clock, "Asia/Ho_Chi_Minh");
    listener.start();
    radio.goDeaf();
    clock.advance(60000);
    clock.setUtcMs(clock.utcMs() + 3600000);
    radio.goDeaf(Failure::Reason::RadioOff);
    QCOMPARE(screen.since(), QStringLiteral("09:30"));
}

QTEST_GUILESS_MAIN(RadioScreenTest)
#include "tst_radioscreen.moc"
