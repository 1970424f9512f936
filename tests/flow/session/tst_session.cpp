// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/session.h"

#include "flow/session/lobby.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class SessionTest : public QObject
{
    Q_OBJECT

    // Nothing that a visitor said, typed or got is left.
    static void checkNoTrace(const Lobby &lobby)
    {
        const Session &session = lobby.session;
        QCOMPARE(session.visitor(), Visitor());
        QCOMPARE(session.host(), Host());
        QCOMPARE(session.purpose(), Purpose::Unknown);
        QCOMPARE(session.typedPass(), QString());
        QCOMPARE(session.recorded(), Visit());
        QCOMPARE(session.language(), u"vi"_qs);
        QVERIFY(!session.passRefused());
        QVERIFY(!lobby.listener.isChecking());
        QCOMPARE(session.countdownMs(), -1);
    }

private slots:
    void theCheckBeginsWithTheFirstTouch()
    {
        Lobby lobby;
        QVERIFY(!lobby.listener.isChecking());
        lobby.session.handle(Event::TouchedIn());
        QVERIFY(lobby.listener.isChecking());
        Lobby chosen;
        chosen.session.setLanguage(u"en"_qs);
        QVERIFY(chosen.listener.isChecking());
        QCOMPARE(chosen.session.step(), Step::Attract);
    }

    void whoLeavesIsNotChecked()
    {
        Lobby lobby;
        lobby.session.setLanguage(u"en"_qs);
        lobby.session.handle(Event::TouchedOut());
        QVERIFY(!lobby.listener.isChecking());
        QCOMPARE(lobby.session.language(), u"en"_qs);
    }

    void underOffNothingIsChecked()
    {
        Lobby lobby(EntryPolicy::Off);
        lobby.finishForm();
        QVERIFY(!lobby.listener.isChecking());
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::Welcome);
        QCOMPARE(lobby.session.recorded().app.verdict, AppVerdict::NotChecked);
    }

    void aPhoneHeardBehindTheFormNeedsNoFurtherStep()
    {
        Lobby lobby;
        lobby.typeForm();
        lobby.holdPhone();
        lobby.session.setLanguage(u"en"_qs);
        lobby.session.handle(Event::Next());
        QCOMPARE(lobby.session.step(), Step::Recording);
        QVERIFY(lobby.session.recorded().id.isNull());
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::Welcome);
        const Visit visit = lobby.session.recorded();
        QCOMPARE(lobby.book.visits(), QList{visit});
        QCOMPARE(visit.app.verdict, AppVerdict::Confirmed);
        QCOMPARE(visit.app.signature, u"app-near"_qs);
        QVERIFY(!visit.installedHere);
        QVERIFY(visit.pass);
        QCOMPARE(visit.visitor, (Visitor{u"Nguyễn An"_qs, u"Sao Mai"_qs, u"0901234567"_qs}));
        QCOMPARE(visit.host, (Host{u"Hành chính"_qs, u"Lan"_qs}));
        QCOMPARE(visit.purpose, Purpose::Meeting);
        QCOMPARE(visit.policy, EntryPolicy::Require);
        QCOMPARE(visit.site, u"Sở"_qs);
        QCOMPARE(visit.entrance, u"Cổng chính"_qs);
        QCOMPARE(visit.noticeVersion, u"2020-08"_qs);
        QCOMPARE(visit.language, u"en"_qs);
        QCOMPARE(visit.checkedInAtMs, lobby.clock.utcMs());
        QCOMPARE(lobby.book.journal().first().actor, u"kiosk:Cổng chính"_qs);
    }

    void atTheMarkTheGreenMomentIsSeenThenRecorded()
    {
        Lobby lobby;
        lobby.finishForm();
        QCOMPARE(lobby.session.step(), Step::HoldPhone);
        lobby.holdPhone();
        QCOMPARE(lobby.session.step(), Step::Confirmed);
        lobby.session.touched(); // a touch does not make it last
        lobby.pass(lobby.session.rules().greenShownMs);
        QCOMPARE(lobby.session.step(), Step::Recording);
        lobby.keeper.deliver();
        QVERIFY(!lobby.session.recorded().installedHere);
        QCOMPARE(lobby.session.recorded().codesShown, false);
    }

    void anAppFirstHeardAtItsCodesIsCountedAsInstalledHere()
    {
        Lobby lobby;
        lobby.finishForm();
        lobby.session.handle(Event::AskedInstall());
        lobby.pass(100000); // installing takes its time, and nobody is warned
        QVERIFY(!lobby.session.isIdleWarning());
        lobby.holdPhone();
        QCOMPARE(lobby.session.step(), Step::Confirmed);
        lobby.session.handle(Event::Acknowledged());
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::Welcome);
        QVERIFY(lobby.session.recorded().installedHere);
        QCOMPARE(lobby.session.recorded().codesShown, true);
        QCOMPARE(lobby.session.recorded().app.verdict, AppVerdict::Confirmed);
    }

    void whoWentBackFromTheCodesHasSeenThem_data()
    {
        QTest::addColumn<bool>("installs");
        QTest::newRow("and installs") << true;
        QTest::newRow("and does not") << false;
    }
    void whoWentBackFromTheCodesHasSeenThem()
    {
        QFETCH(bool, installs);
        Lobby lobby;
        lobby.finishForm();
        lobby.session.handle(Event::AskedInstall());
        lobby.session.handle(Event::Back());
        QCOMPARE(lobby.session.step(), Step::HoldPhone);
        if (installs) {
            lobby.holdPhone();
            lobby.session.handle(Event::Acknowledged());
        } else {
            lobby.pass(21000);
            lobby.session.handle(Event::Declined());
        }
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.recorded().codesShown, true);
        QCOMPARE(lobby.session.recorded().installedHere, installs);
        lobby.session.handle(Event::Acknowledged());
        lobby.finishForm(); // the next visitor has seen nothing
        lobby.session.handle(Event::SaidNoSmartphone());
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.recorded().codesShown, false);
    }

    void whatIsRecordedIsWhatWasHeardOrSaid_data()
    {
        QTest::addColumn<EntryPolicy>("policy");
        QTest::addColumn<int>("waitedMs");
        QTest::addColumn<int>("event"); // 0 declined, 1 no smartphone, 2 next
        QTest::addColumn<AppVerdict>("verdict");
        QTest::addColumn<Step>("step");
        const auto row = [](const char *name, EntryPolicy policy, int waitedMs, int event, AppVerdict verdict, Step step) {
            QTest::newRow(name) << policy << waitedMs << event << verdict << step;
        };
        row("recommend, skipped at once", EntryPolicy::Recommend, 0, 0, AppVerdict::Declined, Step::Welcome);
        row("recommend, gone on at once", EntryPolicy::Recommend, 0, 2, AppVerdict::Declined, Step::Welcome);
        row("recommend, gone on after listening", EntryPolicy::Recommend, 21000, 2, AppVerdict::NotHeard, Step::Welcome);
        row("recommend, skipped after listening", EntryPolicy::Recommend, 21000, 0, AppVerdict::NotHeard, Step::Welcome);
        row("recommend, no smartphone", EntryPolicy::Recommend, 21000, 1, AppVerdict::NoSmartphone, Step::Welcome);
        row("require, asks the receptionist at once", EntryPolicy::Require, 0, 0, AppVerdict::Declined, Step::SeeReception);
        row("require, asks the receptionist after listening", EntryPolicy::Require, 21000, 0, AppVerdict::NotHeard, Step::SeeReception);
        row("require, no smartphone", EntryPolicy::Require, 0, 1, AppVerdict::NoSmartphone, Step::Welcome);
    }
    void whatIsRecordedIsWhatWasHeardOrSaid()
    {
        QFETCH(EntryPolicy, policy);
        QFETCH(int, waitedMs);
        QFETCH(int, event);
        Lobby lobby(policy);
        lobby.finishForm();
        lobby.pass(waitedMs);
        const QList<AnyEvent> events{Event::Declined(), Event::SaidNoSmartphone(), Event::Next()};
        lobby.session.handle(events[event]);
        QCOMPARE(lobby.session.step(), Step::Recording);
        lobby.keeper.deliver();
        QTEST(lobby.session.step(), "step");
        QTEST(lobby.session.recorded().app.verdict, "verdict");
        QCOMPARE(lobby.session.recorded().app.signature, QString());
    }

    void aDeafRadioKeepsNobody_data()
    {
        QTest::addColumn<bool>("waitWhenUnavailable");
        QTest::addColumn<bool>("deafAtTheMark");
        QTest::addColumn<Step>("step");
        QTest::newRow("deaf before") << false << false << Step::Welcome;
        QTest::newRow("deaf at the mark") << false << true << Step::Welcome;
        QTest::newRow("deaf before, strict") << true << false << Step::SeeReception;
        QTest::newRow("deaf at the mark, strict") << true << true << Step::SeeReception;
    }
    void aDeafRadioKeepsNobody()
    {
        QFETCH(bool, waitWhenUnavailable);
        QFETCH(bool, deafAtTheMark);
        Lobby lobby(EntryPolicy::Require, waitWhenUnavailable);
        if (!deafAtTheMark)
            lobby.radio.goDeaf();
        lobby.finishForm();
        if (deafAtTheMark)
            lobby.radio.goDeaf();
        QCOMPARE(lobby.session.step(), Step::Recording);
        lobby.keeper.deliver();
        QTEST(lobby.session.step(), "step");
        QCOMPARE(lobby.session.recorded().app.verdict, AppVerdict::Unavailable);
    }

    void onePhoneConfirmsOneVisitor()
    {
        Lobby lobby;
        lobby.typeForm();
        lobby.holdPhone();
        lobby.session.handle(Event::Next());
        lobby.keeper.deliver();
        lobby.session.handle(Event::Acknowledged());
        lobby.finishForm();
        lobby.holdPhone();
        QCOMPARE(lobby.session.step(), Step::HoldPhone);
        lobby.pass(3000); // an address that follows another at once is the same phone
        lobby.holdPhone(8);
        QCOMPARE(lobby.session.step(), Step::Confirmed);
    }

    void aDoubleTouchRecordsOnce()
    {
        Lobby lobby(EntryPolicy::Off);
        lobby.finishForm();
        lobby.session.handle(Event::Next());
        lobby.session.handle(Event::Declined());
        QCOMPARE(lobby.keeper.pending(), 1);
        lobby.keeper.deliver();
        lobby.session.handle(Event::Next());
        lobby.keeper.deliver();
        QCOMPARE(lobby.book.journal().size(), 1);
    }

    void anAppHeardWhileTheResultShowsIsAddedOnceForEachVisitor()
    {
        Lobby lobby;
        for (int visitor = 1; visitor <= 2; ++visitor) {
            lobby.finishForm();
            lobby.session.handle(Event::AskedInstall());
            lobby.pass(21000);
            lobby.session.handle(Event::Declined());
            lobby.keeper.deliver();
            QCOMPARE(lobby.session.step(), Step::SeeReception);
            lobby.holdPhone(static_cast<quint64>(visitor));
            lobby.keeper.deliver();
            lobby.session.handle(Event::VerdictChanged());
            lobby.keeper.deliver();
            QCOMPARE(lobby.session.step(), Step::SeeReception);
            const Visit visit = lobby.session.recorded();
            QCOMPARE(visit.app.verdict, AppVerdict::Confirmed);
            QVERIFY(visit.installedHere && visit.codesShown == true);
            QCOMPARE(lobby.book.journal().size(), 2 * visitor);
            QCOMPARE(*lobby.book.visit(visit.id), visit);
            lobby.session.handle(Event::Acknowledged());
        }
    }

    void whoSaidNoSmartphoneIsNotConfirmedByANeighbour()
    {
        Lobby lobby;
        lobby.finishForm();
        lobby.session.handle(Event::SaidNoSmartphone());
        lobby.keeper.deliver();
        lobby.holdPhone();
        lobby.keeper.deliver();
        QCOMPARE(lobby.book.journal().size(), 1);
    }

    void theClockQualityIsRecorded()
    {
        Lobby lobby(EntryPolicy::Off);
        lobby.clock.setUtcMs(lobby.clock.utcMs() + 3600000);
        const Visit visit = lobby.visitInside();
        QCOMPARE(visit.clockQuality, ClockQuality::Jumped);
        QCOMPARE(lobby.visitInside().clockQuality, ClockQuality::Good);
    }

    void noWayOutLeavesATrace_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<bool>("timesOut");
        for (int steps = 1; steps <= 8; ++steps) {
            QTest::addRow("start over after %d", steps) << steps << false;
            QTest::addRow("left alone after %d", steps) << steps << true;
        }
    }
    void noWayOutLeavesATrace()
    {
        QFETCH(int, steps);
        QFETCH(bool, timesOut);
        Lobby lobby;
        Session &session = lobby.session;
        const QList<std::function<void()>> way{[&] { session.setLanguage(u"en"_qs); }, [&] { session.handle(Event::TouchedIn()); },
            [&] {
                session.setVisitor({u"An"_qs, u"Sao Mai"_qs, u"090"_qs});
            },
            [&] {
                for (int i = 0; i < 3; ++i)
                    session.handle(Event::Next());
                session.setHost({u"Hành chính"_qs, u"Lan"_qs});
            },
            [&] { session.handle(Event::Next()); }, [&] { session.handle(Event::AskedInstall()); },
            [&] { session.handle(Event::SaidNoSmartphone()); }, [&] { lobby.keeper.deliver(); }};
        for (int i = 0; i < steps; ++i)
            way[i]();
        if (session.step() == Step::Recording) // nobody can leave before the book answered
            lobby.keeper.deliver();
        if (timesOut)
            lobby.pass(session.rules().installWarningAfterMs + session.rules().idleWipeAfterMs);
        else if (session.step() != Step::Attract)
            session.handle(Event::StartOver());
        else
            lobby.pass(session.rules().idleWarningAfterMs);
        QCOMPARE(session.step(), Step::Attract);
        checkNoTrace(lobby);
    }

    void aLateWordOfTheKeyboardFindsNoOwner()
    {
        Lobby lobby;
        lobby.typeForm();
        lobby.session.handle(Event::StartOver());
        lobby.session.setVisitor({u"An"_qs, {}, {}});
        lobby.session.setHost({{}, u"Lan"_qs});
        lobby.session.setPurpose(Purpose::Other);
        lobby.session.setTypedPass(u"K7M2Q"_qs);
        checkNoTrace(lobby);
    }

    void anIdleVisitorIsWarnedThenWiped()
    {
        Lobby lobby;
        lobby.typeForm();
        const SessionRules &rules = lobby.session.rules();
        lobby.pass(rules.idleWarningAfterMs - 100);
        QVERIFY(!lobby.session.isIdleWarning());
        QCOMPARE(lobby.session.countdownMs(), -1);
        QSignalSpy counted(&lobby.session, &Session::countdownChanged);
        lobby.pass(100);
        QVERIFY(lobby.session.isIdleWarning());
        QCOMPARE(lobby.session.countdownMs(), rules.idleWipeAfterMs);
        QCOMPARE(counted.size(), 1);
        lobby.pass(5000);
        QCOMPARE(counted.size(), 6);
        lobby.session.touched();
        QVERIFY(!lobby.session.isIdleWarning());
        lobby.pass(rules.idleWarningAfterMs + rules.idleWipeAfterMs - 100);
        QCOMPARE(lobby.session.step(), Step::HostPurpose);
        lobby.pass(100);
        QCOMPARE(lobby.session.step(), Step::Attract);
        QVERIFY(lobby.book.journal().isEmpty());
    }

    void aResultFreesTheKioskUnlessTouched_data()
    {
        QTest::addColumn<bool>("waits");
        QTest::newRow("welcome") << false;
        QTest::newRow("see reception") << true;
    }
    void aResultFreesTheKioskUnlessTouched()
    {
        QFETCH(bool, waits);
        Lobby lobby;
        lobby.finishForm();
        if (waits)
            lobby.session.handle(Event::Declined());
        else
            lobby.session.handle(Event::SaidNoSmartphone());
        lobby.keeper.deliver();
        const Step shown = waits ? Step::SeeReception : Step::Welcome;
        QCOMPARE(lobby.session.countdownMs(), 8000);
        lobby.pass(7900);
        QCOMPARE(lobby.session.step(), shown);
        lobby.session.touched();
        lobby.pass(7900);
        QCOMPARE(lobby.session.step(), shown);
        lobby.pass(100);
        QCOMPARE(lobby.session.step(), Step::Attract);
        checkNoTrace(lobby);
    }

    void backIsSaidToBeBack()
    {
        Lobby lobby;
        lobby.typeForm();
        QVERIFY(!lobby.session.wentBack());
        lobby.session.handle(Event::Back());
        QVERIFY(lobby.session.wentBack());
        QCOMPARE(lobby.session.step(), Step::Phone);
        QCOMPARE(lobby.session.visitor().name, u"Nguyễn An"_qs);
        lobby.session.handle(Event::Next());
        QVERIFY(!lobby.session.wentBack());
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
