// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class SessionNoticeTest : public QObject
{
    Q_OBJECT

    static void beginTyping(Lobby &lobby)
    {
        lobby.session.handle(Event::TouchedIn());
        lobby.session.setVisitor({u"Nguyễn A"_qs, {}, {}});
    }

private slots:
    void readingItTakesNothingAway()
    {
        Lobby lobby;
        beginTyping(lobby);
        QSignalSpy changed(&lobby.session, &Session::noticeChanged);
        lobby.session.openNotice();
        QVERIFY(lobby.session.isNoticeOpen());
        lobby.pass(60000);
        lobby.session.closeNotice();
        QVERIFY(!lobby.session.isNoticeOpen());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(lobby.session.step(), Step::Name);
        QCOMPARE(lobby.session.visitor().name, u"Nguyễn A"_qs);
    }

    void whoReadsIsNotHurried()
    {
        Lobby lobby;
        beginTyping(lobby);
        lobby.session.openNotice();
        lobby.pass(lobby.session.rules().installWarningAfterMs - 100);
        QVERIFY(!lobby.session.isIdleWarning());
        lobby.pass(200);
        QVERIFY(lobby.session.isIdleWarning());
        lobby.pass(lobby.session.rules().idleWipeAfterMs);
        QCOMPARE(lobby.session.step(), Step::Attract);
        QVERIFY(!lobby.session.isNoticeOpen());
    }

    void atTheGateItGoesByItselfAndWithItTheLanguage()
    {
        Lobby lobby;
        lobby.session.setLanguage(u"en"_qs);
        lobby.session.openNotice();
        lobby.pass(lobby.session.rules().installWarningAfterMs - 100);
        QVERIFY(lobby.session.isNoticeOpen());
        QCOMPARE(lobby.session.language(), u"en"_qs);
        lobby.pass(200);
        QVERIFY(!lobby.session.isNoticeOpen());
        QCOMPARE(lobby.session.language(), u"vi"_qs);
    }

    void theNextStepClosesIt()
    {
        Lobby lobby;
        lobby.session.openNotice();
        lobby.session.handle(Event::TouchedIn());
        QVERIFY(!lobby.session.isNoticeOpen());
    }

    void whoIsNotAskedCannotOpenIt()
    {
        Lobby lobby;
        lobby.finishForm();
        lobby.session.handle(Event::SaidNoSmartphone());
        QCOMPARE(lobby.session.step(), Step::Recording);
        lobby.session.openNotice();
        QVERIFY(!lobby.session.isNoticeOpen());
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::Welcome);
        lobby.session.openNotice();
        QVERIFY(!lobby.session.isNoticeOpen());
        lobby.session.bookLost({Failure::Reason::DiskFull, {}});
        lobby.session.openNotice();
        QVERIFY(!lobby.session.isNoticeOpen());
    }

    void theVisitKeepsWhichWordsWereOfferedAndWhetherTheyWereLookedAt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("opens");
        QTest::addColumn<QString>("shown");
        QTest::newRow("not looked at") << u"vi"_qs << false << u"vi"_qs;
        QTest::newRow("looked at") << u"en"_qs << true << u"en"_qs;
        QTest::newRow("a language without a text") << u"ko"_qs << true << u"vi"_qs;
    }
    void theVisitKeepsWhichWordsWereOfferedAndWhetherTheyWereLookedAt()
    {
        QFETCH(QString, language);
        QFETCH(bool, opens);
        QFETCH(QString, shown);
        Lobby lobby(EntryPolicy::Off);
        lobby.session.setLanguage(language);
        if (opens) {
            lobby.session.openNotice();
            lobby.session.closeNotice();
        }
        lobby.finishForm();
        lobby.keeper.deliver();
        const Visit visit = lobby.book.visits().first();
        QCOMPARE(visit.language, language);
        QCOMPARE(visit.noticeVersion, u"2020-08"_qs);
        QCOMPARE(visit.noticeLanguage, shown);
        QCOMPARE(visit.noticeDigest, lobby.session.rules().notices.shownIn(shown).digest);
        QCOMPARE(visit.noticeOpened, opens);
    }

    void theNextVisitorDidNotLookAtIt()
    {
        Lobby lobby(EntryPolicy::Off);
        lobby.session.openNotice();
        QVERIFY(lobby.visitInside().noticeOpened);
        QVERIFY(!lobby.visitInside().noticeOpened);
    }
};

QTEST_GUILESS_MAIN(SessionNoticeTest)
#include "tst_sessionnotice.moc"
