// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/cues.h"
#include "lobby.h"

#include <QtTest/QTest>

using namespace Gatebook;

namespace {

/// Remembers what was played.
class Heard : public Announcer
{
public:
    void play(Cue cue) override { cues.append(cue); }
    QList<Cue> cues;
};

} // namespace

class CuesTest : public QObject
{
    Q_OBJECT

private slots:
    void theBellRingsOnceWhenTheAppIsHeard();
    void goingInAndOutSoundDifferent();
    void notHeardAsksForAttentionOnce();
    void aDeafRadioIsSilent();
    void whoIsAskedWhetherTheyAreThereHearsIt();
    void aWrongCodeIsHeard();
    void aScannedCodeThatIsNoneIsHeard();
    void underOffNothingIsSaidOfPhones();
    void aPasserByRingsNoBell();
};

void CuesTest::theBellRingsOnceWhenTheAppIsHeard()
{
    Lobby lobby;
    Heard heard;
    const Cues cues(lobby.session, lobby.listener, heard);
    lobby.session.handle(Event::TouchedIn());
    lobby.holdPhone();
    lobby.pass(3000);
    QCOMPARE(heard.cues, QList<Cue>{Cue::Confirmed});
}

void CuesTest::goingInAndOutSoundDifferent()
{
    Lobby lobby(EntryPolicy::Off);
    Heard heard;
    const Cues cues(lobby.session, lobby.listener, heard);
    const Visit visit = lobby.visitInside();
    QCOMPARE(heard.cues, QList<Cue>{Cue::In});
    lobby.session.handle(Event::TouchedOut());
    lobby.session.setTypedPass(visit.pass->code);
    while (lobby.keeper.pending() > 0)
        lobby.keeper.deliver();
    const QList<Cue> both = {Cue::In, Cue::Out};
    QCOMPARE(heard.cues, both);
}

void CuesTest::notHeardAsksForAttentionOnce()
{
    Lobby lobby;
    Heard heard;
    const Cues cues(lobby.session, lobby.listener, heard);
    lobby.session.handle(Event::TouchedIn());
    lobby.pass(19900);
    QVERIFY(heard.cues.isEmpty());
    lobby.pass(5000);
    QCOMPARE(heard.cues, QList<Cue>{Cue::Attention});
}

void CuesTest::aDeafRadioIsSilent()
{
    Lobby lobby;
    Heard heard;
    const Cues cues(lobby.session, lobby.listener, heard);
    lobby.session.handle(Event::TouchedIn());
    lobby.radio.goDeaf();
    lobby.pass(25000);
    QVERIFY(heard.cues.isEmpty());
}

void CuesTest::whoIsAskedWhetherTheyAreThereHearsIt()
{
    Lobby lobby(EntryPolicy::Off);
    Heard heard;
    const Cues cues(lobby.session, lobby.listener, heard);
    lobby.session.handle(Event::TouchedIn());
    lobby.pass(30200);
    QCOMPARE(heard.cues, QList<Cue>{Cue::Attention});
    lobby.pass(5000);
    QCOMPARE(heard.cues.size(), 1);
}

void CuesTest::aWrongCodeIsHeard()
{
    Lobby lobby(EntryPolicy::Off);
    Heard heard;
    const Cues cues(lobby.session, lobby.listener, heard);
    lobby.session.handle(Event::TouchedOut());
    lobby.session.setTypedPass(QStringLiteral("222222"));
    while (lobby.keeper.pending() > 0)
        lobby.keeper.deliver();
    QCOMPARE(heard.cues, QList<Cue>{Cue::Refused});
}

void CuesTest::aScannedCodeThatIsNoneIsHeard()
{
    Lobby lobby;
    Heard heard;
    const Cues cues(lobby.session, lobby.listener, heard);
    lobby.session.scan("https://example.org/");
    QCOMPARE(heard.cues, QList{Cue::Refused});
    lobby.pass(HintShownMs);
    QCOMPARE(heard.cues.size(), 1);
}

void CuesTest::underOffNothingIsSaidOfPhones()
{
    Lobby lobby(EntryPolicy::Off);
    Heard heard;
    const Cues cues(lobby.session, lobby.listener, heard);
    lobby.session.handle(Event::TouchedIn());
    lobby.holdPhone();
    lobby.pass(25000);
    QVERIFY(heard.cues.isEmpty());
}

void CuesTest::aPasserByRingsNoBell()
{
    Lobby lobby;
    Heard heard;
    const Cues cues(lobby.session, lobby.listener, heard);
    lobby.holdPhone();
    lobby.pass(30000);
    QVERIFY(heard.cues.isEmpty());
}

QTEST_GUILESS_MAIN(CuesTest)
#include "tst_cues.moc"
