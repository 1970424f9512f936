// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/lobby.h"
#include "flow/session/session.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class SessionBookTest : public QObject
{
    Q_OBJECT

    static QString wrongCode(const Visit &inside)
    {
        QString code = inside.pass->code;
        code[0] = code[0] == u'2' ? u'3' : u'2';
        return code;
    }
    static void typeWrong(Lobby &lobby, const Visit &inside)
    {
        lobby.session.setTypedPass(wrongCode(inside));
        lobby.keeper.deliver();
    }

private slots:
    void theSixthCharacterChecksOut()
    {
        Lobby lobby(EntryPolicy::Off);
        const Visit inside = lobby.visitInside();
        lobby.pass(60000);
        lobby.session.handle(Event::TouchedOut());
        lobby.session.setTypedPass(inside.pass->code.left(5));
        QCOMPARE(lobby.session.step(), Step::TypePass);
        lobby.session.setTypedPass(displayed(inside.pass->code).toLower());
        QCOMPARE(lobby.session.step(), Step::CheckingOut);
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::Goodbye);
        QCOMPARE(lobby.session.typedPass(), QString());
        const Visit left = lobby.session.recorded();
        QCOMPARE(left.id, inside.id);
        QCOMPARE(left.checkedOutAtMs, std::optional(lobby.clock.utcMs()));
        QCOMPARE(lobby.book.visits(), QList{left});
        lobby.pass(lobby.session.rules().resultShownMs);
        QCOMPARE(lobby.session.step(), Step::Attract);
        QCOMPARE(lobby.session.recorded(), Visit());
    }

    void aWrongPassIsRefusedUntilTypingBeginsAgain()
    {
        Lobby lobby(EntryPolicy::Off);
        const Visit inside = lobby.visitInside();
        lobby.session.handle(Event::TouchedOut());
        QSignalSpy refused(&lobby.session, &Session::passRefusedChanged);
        typeWrong(lobby, inside);
        QCOMPARE(lobby.session.step(), Step::TypePass);
        QVERIFY(lobby.session.passRefused());
        QCOMPARE(lobby.session.typedPass(), QString());
        lobby.session.setTypedPass(u"K"_qs);
        QVERIFY(!lobby.session.passRefused());
        QCOMPARE(refused.size(), 2);
        QCOMPARE(lobby.book.journal().size(), 1);
    }

    void fiveWrongPassesSlowTheKioskDown()
    {
        Lobby lobby(EntryPolicy::Off);
        const Visit inside = lobby.visitInside();
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(lobby.session.passSlowdownMs(), 0);
            lobby.session.handle(Event::TouchedOut());
            typeWrong(lobby, inside);
            lobby.session.handle(Event::StartOver()); // which does not help
        }
        QCOMPARE(lobby.session.passSlowdownMs(), 30000);
        lobby.session.handle(Event::TouchedOut());
        lobby.session.setTypedPass(inside.pass->code);
        QCOMPARE(lobby.session.step(), Step::TypePass);
        QCOMPARE(lobby.session.typedPass(), QString());
        QCOMPARE(lobby.keeper.pending(), 0);
        lobby.pass(29900);
        QCOMPARE(lobby.session.passSlowdownMs(), 100);
        lobby.pass(100);
        typeWrong(lobby, inside);
        QCOMPARE(lobby.session.passSlowdownMs(), 60000);
    }

    void aRightPassEndsTheSlowdown()
    {
        Lobby lobby(EntryPolicy::Off);
        const Visit first = lobby.visitInside();
        const Visit second = lobby.visitInside();
        lobby.session.handle(Event::TouchedOut());
        for (int i = 0; i < 5; ++i)
            typeWrong(lobby, first);
        lobby.session.touched();
        lobby.pass(30000);
        lobby.session.setTypedPass(first.pass->code);
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::Goodbye);
        lobby.session.handle(Event::Acknowledged());
        lobby.session.handle(Event::TouchedOut());
        typeWrong(lobby, second);
        QCOMPARE(lobby.session.passSlowdownMs(), 0);
    }

    void aHalfTypedPassIsWiped_data()
    {
        QTest::addColumn<bool>("timesOut");
        QTest::newRow("start over") << false;
        QTest::newRow("left alone") << true;
    }
    void aHalfTypedPassIsWiped()
    {
        QFETCH(bool, timesOut);
        Lobby lobby;
        lobby.session.handle(Event::TouchedOut());
        lobby.session.setTypedPass(u"K7M"_qs);
        QCOMPARE(lobby.session.typedPass(), u"K7M"_qs);
        if (timesOut)
            lobby.pass(lobby.session.rules().idleWarningAfterMs + lobby.session.rules().idleWipeAfterMs);
        else
            lobby.session.handle(Event::StartOver());
        QCOMPARE(lobby.session.step(), Step::Attract);
        QCOMPARE(lobby.session.typedPass(), QString());
    }

    void aPassOfAWaitingVisitorDoesNotExist()
    {
        Lobby lobby;
        lobby.finishForm();
        lobby.session.handle(Event::Declined());
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::SeeReception);
        QVERIFY(!lobby.session.recorded().pass);
    }

    void whatIsNotRecordedIsNotSaidToBe()
    {
        Lobby lobby(EntryPolicy::Off);
        lobby.book.pretendCodesTaken(5);
        lobby.finishForm();
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::NotRecorded);
        QCOMPARE(lobby.session.failure()->reason, Failure::Reason::Conflict);
        QVERIFY(lobby.session.recorded().id.isNull());
        QVERIFY(lobby.book.journal().isEmpty());
        lobby.session.handle(Event::Next()); // tries again, with all that was typed
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::Welcome);
        QCOMPARE(lobby.session.recorded().visitor.name, u"Nguyễn An"_qs);
        QVERIFY(!lobby.session.failure());
    }

    void aSecondTryKeepsWhatTheVisitorSaid()
    {
        Lobby lobby;
        lobby.book.pretendCodesTaken(5);
        lobby.finishForm();
        lobby.session.handle(Event::SaidNoSmartphone());
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::NotRecorded);
        lobby.session.handle(Event::Next());
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.recorded().app.verdict, AppVerdict::NoSmartphone);
    }

    void aLostBookClosesTheDoor_data()
    {
        QTest::addColumn<Failure::Reason>("reason");
        QTest::newRow("disk full") << Failure::Reason::DiskFull;
        QTest::newRow("locked") << Failure::Reason::BookLocked;
        QTest::newRow("corrupt") << Failure::Reason::BookCorrupt;
        QTest::newRow("cannot write") << Failure::Reason::CannotWrite;
    }
    void aLostBookClosesTheDoor()
    {
        QFETCH(Failure::Reason, reason);
        Lobby lobby(EntryPolicy::Off);
        lobby.book.failWith(reason);
        lobby.finishForm();
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::OutOfService);
        QCOMPARE(lobby.session.failure()->reason, reason);
        QCOMPARE(lobby.session.visitor(), Visitor());
        lobby.pass(600000);
        lobby.session.handle(Event::StartOver());
        lobby.session.handle(Event::TouchedIn());
        QCOMPARE(lobby.session.step(), Step::OutOfService);
        QVERIFY(lobby.session.failure());
        lobby.book.failWith(std::nullopt);
        lobby.session.handle(Event::BookBack());
        QCOMPARE(lobby.session.step(), Step::Attract);
        QVERIFY(!lobby.session.failure());
        QCOMPARE(lobby.visitInside().state, VisitState::Inside);
    }

    void aBookLostElsewhereIsShownWithItsReason()
    {
        Lobby lobby;
        lobby.typeForm();
        lobby.session.bookLost({Failure::Reason::BookCorrupt, u"the first"_qs});
        QCOMPARE(lobby.session.step(), Step::OutOfService);
        QCOMPARE(lobby.session.visitor(), Visitor());
        QSignalSpy changed(&lobby.session, &Session::stepChanged);
        lobby.session.bookLost({Failure::Reason::DiskFull, u"the second"_qs});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(lobby.session.failure()->detail, u"the second"_qs);
    }

    void anAnswerForAVisitorWhoIsGoneIsDropped()
    {
        Lobby lobby(EntryPolicy::Off);
        lobby.finishForm();
        lobby.session.bookLost({Failure::Reason::BookLocked, u"meanwhile"_qs});
        lobby.session.handle(Event::BookBack());
        lobby.session.handle(Event::TouchedIn());
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::Name);
        QVERIFY(lobby.session.recorded().id.isNull());
        QCOMPARE(lobby.book.journal().size(), 1); // the visit itself is in the book
    }

    void aCheckOutTheBookRefusesIsNoWrongPass()
    {
        Lobby lobby(EntryPolicy::Off);
        const Visit inside = lobby.visitInside();
        lobby.session.handle(Event::TouchedOut());
        for (int i = 0; i < 4; ++i)
            typeWrong(lobby, inside);
        lobby.book.failWith(Failure::Reason::DiskFull);
        lobby.session.setTypedPass(inside.pass->code);
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::OutOfService);
        QCOMPARE(lobby.session.passSlowdownMs(), 0);
        QCOMPARE(lobby.book.visits().first().state, VisitState::Inside);
    }
};

QTEST_GUILESS_MAIN(SessionBookTest)
#include "tst_sessionbook.moc"
