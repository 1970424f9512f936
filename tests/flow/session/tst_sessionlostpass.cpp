// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby.h"

#include <QtTest/QTest>

using namespace Gatebook;

class SessionLostPassTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 Minute = 60000;

    /// Said all that is asked, at the last of the three steps. The visitor of Lobby sees "Hành chính".
    static void say(Lobby &lobby, const QString &name, qint64 arrivedAtMs)
    {
        lobby.session.handle(Event::TouchedOut());
        lobby.session.handle(Event::AskedLostPass());
        lobby.session.setLostPassClues({name, u"Hành chính"_qs, arrivedAtMs});
        lobby.session.handle(Event::Next());
        lobby.session.handle(Event::Next());
    }
    static void search(Lobby &lobby)
    {
        lobby.session.findLostPass();
        lobby.keeper.deliver();
    }

private slots:
    void whoIsFoundLeavesWithoutAPass()
    {
        Lobby lobby(EntryPolicy::Off);
        const Visit inside = lobby.visitInside();
        say(lobby, u"nguyen an"_qs, inside.checkedInAtMs + 20 * Minute);
        QCOMPARE(lobby.session.step(), Step::LostTime);
        QVERIFY(!lobby.session.canGoOn());
        search(lobby);
        QVERIFY(lobby.session.canGoOn());
        QCOMPARE(lobby.session.lostPassAnswer()->maskedName, u"N••••• A•"_qs);
        QCOMPARE(lobby.session.recorded(), Visit()); // nothing but the answer is there to be shown
        lobby.session.handle(Event::Next());
        QCOMPARE(lobby.session.step(), Step::CheckingOut);
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::Goodbye);
        QCOMPARE(lobby.book.visits().first().exitSource, ExitSource::Kiosk);
        lobby.pass(lobby.session.rules().resultShownMs);
        QCOMPARE(lobby.session.lostPassClues(), LostPassClues());
    }

    void eachStepAsksForItsOwn()
    {
        Lobby lobby(EntryPolicy::Off);
        lobby.session.handle(Event::TouchedOut());
        lobby.session.handle(Event::AskedLostPass());
        lobby.session.setLostPassClues({u"N"_qs, {}, std::nullopt});
        QVERIFY(!lobby.session.canGoOn());
        lobby.session.setLostPassClues({u"An"_qs, {}, std::nullopt});
        lobby.session.handle(Event::Next());
        QCOMPARE(lobby.session.step(), Step::LostHost);
        QVERIFY(!lobby.session.canGoOn());
        lobby.session.setLostPassClues({u"An"_qs, u"Hành chính"_qs, std::nullopt});
        lobby.session.handle(Event::Next());
        QCOMPARE(lobby.session.step(), Step::LostTime);
        search(lobby);
        QCOMPARE(lobby.session.lostPassAnswer()->kind, LostPassAnswer::TooLittle);
        QVERIFY(!lobby.session.canGoOn());
    }

    void sayingSomethingElseForgetsWhatWasFound()
    {
        Lobby lobby(EntryPolicy::Off);
        const Visit inside = lobby.visitInside();
        say(lobby, u"An"_qs, inside.checkedInAtMs);
        search(lobby);
        QVERIFY(lobby.session.canGoOn());
        lobby.session.setLostPassClues({u"An"_qs, u"Hành chính"_qs, inside.checkedInAtMs + Minute});
        QVERIFY(!lobby.session.lostPassAnswer());
        QVERIFY(!lobby.session.canGoOn());
    }

    void anAnswerToWhatWasSaidBeforeIsDropped()
    {
        Lobby lobby(EntryPolicy::Off);
        const Visit inside = lobby.visitInside();
        say(lobby, u"An"_qs, inside.checkedInAtMs);
        lobby.session.findLostPass();
        lobby.session.setLostPassClues({u"Ba"_qs, u"Hành chính"_qs, inside.checkedInAtMs});
        lobby.keeper.deliver();
        QVERIFY(!lobby.session.lostPassAnswer());
    }

    void aFoundVisitIsNotCheckedOutByAPassTypedLater()
    {
        Lobby lobby(EntryPolicy::Off);
        const Visit first = lobby.visitInside();
        const Visit second = lobby.visitInside();
        lobby.clock.advance(1000);
        say(lobby, u"An"_qs, first.checkedInAtMs);
        search(lobby);
        QCOMPARE(lobby.session.lostPassAnswer()->kind, LostPassAnswer::Ambiguous); // the two are called the same
        for (int i = 0; i < 3; ++i)
            lobby.session.handle(Event::Back());
        QCOMPARE(lobby.session.step(), Step::TypePass);
        lobby.session.setTypedPass(second.pass->code);
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::Goodbye);
        QCOMPARE(lobby.session.recorded().id, second.id);
        QCOMPARE(lobby.book.visit(first.id)->state, VisitState::Inside);
    }

    void wrongGuessesSlowDownAsWrongPassesDo()
    {
        Lobby lobby(EntryPolicy::Off);
        const Visit inside = lobby.visitInside();
        say(lobby, u"Ba"_qs, inside.checkedInAtMs);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(lobby.session.passSlowdownMs(), 0);
            search(lobby);
            QCOMPARE(lobby.session.lostPassAnswer()->kind, LostPassAnswer::Nobody);
        }
        QCOMPARE(lobby.session.passSlowdownMs(), 30000);
        lobby.session.setLostPassClues({u"An"_qs, u"Hành chính"_qs, inside.checkedInAtMs});
        lobby.session.findLostPass();
        QCOMPARE(lobby.keeper.pending(), 0);
        lobby.pass(30000);
        search(lobby);
        QVERIFY(lobby.session.canGoOn());
    }

    void whatWasSaidIsWiped_data()
    {
        QTest::addColumn<bool>("timesOut");
        QTest::newRow("start over") << false;
        QTest::newRow("left alone") << true;
    }
    void whatWasSaidIsWiped()
    {
        QFETCH(bool, timesOut);
        Lobby lobby(EntryPolicy::Off);
        const Visit inside = lobby.visitInside();
        say(lobby, u"An"_qs, inside.checkedInAtMs);
        search(lobby);
        if (timesOut)
            lobby.pass(lobby.session.rules().idleWarningAfterMs + lobby.session.rules().idleWipeAfterMs);
        else
            lobby.session.handle(Event::StartOver());
        QCOMPARE(lobby.session.step(), Step::Attract);
        QCOMPARE(lobby.session.lostPassClues(), LostPassClues());
        QVERIFY(!lobby.session.lostPassAnswer());
        lobby.session.setLostPassClues({u"late"_qs, {}, std::nullopt}); // a keyboard's late word finds no owner
        QCOMPARE(lobby.session.lostPassClues(), LostPassClues());
    }

    void whoLeftMeanwhileIsRefused()
    {
        Lobby lobby(EntryPolicy::Off);
        const Visit inside = lobby.visitInside();
        say(lobby, u"An"_qs, inside.checkedInAtMs);
        search(lobby);
        QVERIFY(lobby.book.append(checkedOutEntry(inside.id, lobby.clock.utcMs(), u"kiosk:B"_qs, ExitSource::Pass, ClockQuality::Good)));
        lobby.session.handle(Event::Next());
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::TypePass);
        QVERIFY(lobby.session.passRefused());
    }

    void aBookThatCannotBeAskedIsOutOfService()
    {
        Lobby lobby(EntryPolicy::Off);
        say(lobby, u"An"_qs, lobby.clock.utcMs());
        lobby.book.failWith(Failure::Reason::BookLocked);
        search(lobby);
        QCOMPARE(lobby.session.step(), Step::OutOfService);
    }
};

QTEST_GUILESS_MAIN(SessionLostPassTest)
#include "tst_sessionlostpass.moc"
