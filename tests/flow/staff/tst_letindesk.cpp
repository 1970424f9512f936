// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/staff/letindesk.h"

#include "fakes/fakebook.h"
#include "fakes/fakeclock.h"
#include "fakes/fakepinhasher.h"
#include "fakes/seededrandom.h"
#include "flow/checkin/checkindesk.h"
#include "flow/pass/passissuer.h"

#include <QtTest/QTest>

using namespace Gatebook;

class LetInDeskTest : public QObject
{
    Q_OBJECT

    FakeBook m_book;
    FakeClock m_clock;
    FakePinHasher m_hasher;
    SeededRandom m_random;
    QUuid m_waiting;

    Failure::Reason refused(const QString &name, const QString &pin)
    {
        const auto account = signIn(m_book, m_hasher, m_clock, name, pin);
        return account ? Failure::Reason::Unsupported : account.failure().reason;
    }
    bool signsIn() { return signIn(m_book, m_hasher, m_clock, u"lan"_qs, u"2468"_qs).hasValue(); }
    int wrongTries() { return m_book.staffNamed(u"lan"_qs)->wrongTries; }

private slots:
    void init()
    {
        m_book = FakeBook();
        m_clock = FakeClock();
        m_hasher = FakePinHasher();
        QVERIFY(addAccount(m_book, m_hasher, u"lan"_qs, StaffRole::Receptionist, u"2468"_qs));
        Visit visit;
        visit.checkedInAtMs = m_clock.utcMs();
        visit.visitor.name = u"An"_qs;
        visit.app.verdict = AppVerdict::NotHeard;
        m_waiting = checkIn(m_book, m_random, {EntryPolicy::Require, false}, visit, u"kiosk:x"_qs)->id;
    }

    void helpIsNotedOnceAndTakenBack()
    {
        QVERIFY(noteHelp(m_book, m_clock, m_waiting, u"lan"_qs, true)->needsHelp);
        const qsizetype entries = m_book.journal().size();
        QVERIFY(noteHelp(m_book, m_clock, m_waiting, u"lan"_qs, true)->needsHelp);
        QCOMPARE(m_book.journal().size(), entries);
        QVERIFY(!noteHelp(m_book, m_clock, m_waiting, u"lan"_qs, false)->needsHelp);
        QVERIFY(!m_book.visit(m_waiting)->needsHelp);
        QVERIFY(recordDidNotEnter(m_book, m_clock, m_waiting, u"lan"_qs));
        QCOMPARE(noteHelp(m_book, m_clock, m_waiting, u"lan"_qs, true).failure().reason, Failure::Reason::Conflict);
        QCOMPARE(noteHelp(m_book, m_clock, QUuid::createUuid(), u"lan"_qs, true).failure().reason, Failure::Reason::NotFound);
    }

    void allOfADelegationAreLetInOrNobody()
    {
        Visit other;
        other.checkedInAtMs = m_clock.utcMs();
        other.visitor.name = u"Bình"_qs;
        other.app.verdict = AppVerdict::NotHeard;
        const QUuid second = checkIn(m_book, m_random, {EntryPolicy::Require, false}, other, u"kiosk:x"_qs)->id;
        QVERIFY(recordDidNotEnter(m_book, m_clock, second, u"lan"_qs));
        const qsizetype entries = m_book.journal().size();
        const QList<QUuid> both{m_waiting, second};
        QCOMPARE(letInTogether(m_book, m_random, m_clock, both, u"lan"_qs, u"invited"_qs).failure().reason, Failure::Reason::Conflict);
        QCOMPARE(recordDidNotEnterTogether(m_book, m_clock, both, u"lan"_qs).failure().reason, Failure::Reason::Conflict);
        QCOMPARE(m_book.journal().size(), entries);
        QCOMPARE(m_book.visit(m_waiting)->state, VisitState::Waiting);
        const QUuid third = checkIn(m_book, m_random, {EntryPolicy::Require, false}, other, u"kiosk:x"_qs)->id;
        const auto in = letInTogether(m_book, m_random, m_clock, {m_waiting, third}, u"lan"_qs, u" invited "_qs);
        QVERIFY(in);
        QCOMPARE(in->size(), 2);
        QVERIFY(in->at(0).pass && in->at(1).pass && in->at(0).pass->code != in->at(1).pass->code);
        QCOMPARE(in->at(1).letInReason, u"invited"_qs);
        QCOMPARE(*m_book.visit(third), in->at(1));
    }

    void theSlowdownDoublesUpToAQuarterOfAnHour_data()
    {
        QTest::addColumn<int>("wrongTries");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("none") << 0 << 0LL;
        QTest::newRow("four") << 4 << 0LL;
        QTest::newRow("five") << 5 << 30LL;
        QTest::newRow("six") << 6 << 60LL;
        QTest::newRow("nine") << 9 << 480LL;
        QTest::newRow("ten") << 10 << 900LL;
        QTest::newRow("a thousand") << 1000 << 900LL;
    }
    void theSlowdownDoublesUpToAQuarterOfAnHour()
    {
        QFETCH(int, wrongTries);
        QFETCH(qint64, seconds);
        QCOMPARE(slowdownMs(wrongTries), seconds * 1000);
    }

    void theRightPinSignsIn()
    {
        const auto account = signIn(m_book, m_hasher, m_clock, u"lan"_qs, u"2468"_qs);
        QVERIFY(account);
        QCOMPARE(account->name, u"lan"_qs);
        QCOMPARE(account->role, StaffRole::Receptionist);
        QCOMPARE(wrongTries(), 0);
    }

    void wrongUnknownAndDisabledLookAlike()
    {
        QVERIFY(addAccount(m_book, m_hasher, u"minh"_qs, StaffRole::It, u"1357"_qs));
        QVERIFY(m_book.setDisabled(u"minh"_qs, true));
        const auto wrong = signIn(m_book, m_hasher, m_clock, u"lan"_qs, u"0000"_qs);
        QCOMPARE(wrong.failure().reason, Failure::Reason::NotAllowed);
        QCOMPARE(signIn(m_book, m_hasher, m_clock, u"nobody"_qs, u"2468"_qs).failure(), wrong.failure());
        QCOMPARE(signIn(m_book, m_hasher, m_clock, u"minh"_qs, u"1357"_qs).failure(), wrong.failure());
    }

    void afterFiveWrongPinsEvenTheRightOneWaits()
    {
        for (int i = 0; i < WrongTriesBeforeSlowdown; ++i)
            QCOMPARE(refused(u"lan"_qs, u"0000"_qs), Failure::Reason::NotAllowed);
        const int tried = m_hasher.tries();
        const auto slowed = signIn(m_book, m_hasher, m_clock, u"lan"_qs, u"2468"_qs);
        QCOMPARE(slowed.failure().reason, Failure::Reason::TooManyTries);
        QCOMPARE(slowed.failure().retryAfterMs, 30000);
        QCOMPARE(m_hasher.tries(), tried);
        m_clock.advance(29999);
        QCOMPARE(refused(u"lan"_qs, u"2468"_qs), Failure::Reason::TooManyTries);
        m_clock.advance(1);
        QVERIFY(signsIn());
        QCOMPARE(wrongTries(), 0);
    }

    void theNextWrongPinDoublesTheWait()
    {
        for (int i = 0; i < WrongTriesBeforeSlowdown; ++i)
            (void)refused(u"lan"_qs, u"0000"_qs);
        m_clock.advance(30000);
        QCOMPARE(refused(u"lan"_qs, u"0000"_qs), Failure::Reason::NotAllowed);
        QCOMPARE(signIn(m_book, m_hasher, m_clock, u"lan"_qs, u"2468"_qs).failure().retryAfterMs, 60000);
    }

    void aClockSetBackDoesNotLengthenTheWait()
    {
        for (int i = 0; i < WrongTriesBeforeSlowdown; ++i)
            (void)refused(u"lan"_qs, u"0000"_qs);
        m_clock.setUtcMs(0);
        QCOMPARE(signIn(m_book, m_hasher, m_clock, u"lan"_qs, u"2468"_qs).failure().retryAfterMs, 30000);
        m_clock.setUtcMs(29999);
        QCOMPARE(signIn(m_book, m_hasher, m_clock, u"lan"_qs, u"2468"_qs).failure().retryAfterMs, 1);
        m_clock.setUtcMs(30000);
        QVERIFY(signsIn());
    }

    void aBookThatCannotCountLetsNobodyTry()
    {
        m_book.failWith(Failure::Reason::DiskFull);
        QCOMPARE(refused(u"lan"_qs, u"2468"_qs), Failure::Reason::DiskFull);
        QCOMPARE(m_hasher.tries(), 0);
    }

    void anAccountNeedsANameAndDigits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pin");
        QTest::addColumn<bool>("good");
        QTest::newRow("four digits") << u"mai"_qs << u"1234"_qs << true;
        QTest::newRow("twelve digits") << u"mai"_qs << u"123456789012"_qs << true;
        QTest::newRow("three digits") << u"mai"_qs << u"123"_qs << false;
        QTest::newRow("thirteen digits") << u"mai"_qs << u"1234567890123"_qs << false;
        QTest::newRow("letters") << u"mai"_qs << u"12a4"_qs << false;
        QTest::newRow("digits of another script") << u"mai"_qs << u"١٢٣٤"_qs << false;
        QTest::newRow("no name") << u" \n"_qs << u"1234"_qs << false;
        QTest::newRow("long name") << QString(41, u'a') << u"1234"_qs << false;
    }
    void anAccountNeedsANameAndDigits()
    {
        QFETCH(QString, name);
        QFETCH(QString, pin);
        QFETCH(bool, good);
        const auto added = addAccount(m_book, m_hasher, name, StaffRole::It, pin);
        QCOMPARE(added.hasValue(), good);
        QVERIFY(good || added.failure().reason == Failure::Reason::BadInput);
        QCOMPARE(m_book.staff()->size(), good ? 2 : 1);
    }

    void withoutMemoryForTheHashNothingChanges()
    {
        m_hasher.runOutOfMemory();
        QVERIFY(!addAccount(m_book, m_hasher, u"minh"_qs, StaffRole::It, u"1357"_qs));
        QCOMPARE(m_book.staff()->size(), 1);
        QVERIFY(!changePin(m_book, m_hasher, u"lan"_qs, u"9999"_qs));
        m_hasher = FakePinHasher();
        QVERIFY(signsIn());
    }

    void aNameIsTakenOnce()
    {
        const auto again = addAccount(m_book, m_hasher, u" lan "_qs, StaffRole::It, u"9999"_qs);
        QVERIFY(!again);
        QCOMPARE(again.failure().reason, Failure::Reason::Conflict);
        QVERIFY(signsIn());
    }

    void theStayAndThePassBeginWithTheLetIn()
    {
        m_clock.advance(60000);
        const auto in = letIn(m_book, m_random, m_clock, m_waiting, u"lan"_qs, u" Có giấy\nmời "_qs);
        QVERIFY(in);
        QCOMPARE(in->state, VisitState::Inside);
        QCOMPARE(in->checkedInAtMs, m_clock.utcMs());
        QCOMPARE(in->letInBy, u"lan"_qs);
        QCOMPARE(in->letInReason, u"Có giấy mời"_qs);
        QVERIFY(in->pass && isWellFormed(in->pass->code));
        QCOMPARE(m_book.openVisitByCode(in->pass->code)->id, m_waiting);
        QCOMPARE(m_book.visits(), QList{*in});
    }

    void aLetInNeedsAReason()
    {
        const auto in = letIn(m_book, m_random, m_clock, m_waiting, u"lan"_qs, u" \t"_qs);
        QVERIFY(!in);
        QCOMPARE(in.failure().reason, Failure::Reason::BadInput);
        QCOMPARE(m_book.visits().first().state, VisitState::Waiting);
    }

    void aLetInDrawsAnotherPassWhenTheCodeIsInUse()
    {
        m_book.pretendCodesTaken(MostPassDraws - 1);
        QVERIFY(letIn(m_book, m_random, m_clock, m_waiting, u"lan"_qs, u"r"_qs));
    }

    void whoDidNotEnterIsRecorded()
    {
        const auto gone = recordDidNotEnter(m_book, m_clock, m_waiting, u"lan"_qs);
        QVERIFY(gone);
        QCOMPARE(gone->state, VisitState::DidNotEnter);
        QCOMPARE(m_book.visits(), QList{*gone});
        QCOMPARE(m_book.journal().last().actor, u"staff:lan"_qs);
    }

    void onlyWhoWaitsIsDecidedAndOnce()
    {
        QVERIFY(letIn(m_book, m_random, m_clock, m_waiting, u"lan"_qs, u"r"_qs));
        const auto twice = letIn(m_book, m_random, m_clock, m_waiting, u"minh"_qs, u"r"_qs);
        QVERIFY(!twice);
        QCOMPARE(twice.failure().reason, Failure::Reason::Conflict);
        QCOMPARE(recordDidNotEnter(m_book, m_clock, m_waiting, u"lan"_qs).failure().reason, Failure::Reason::Conflict);
        QCOMPARE(recordDidNotEnter(m_book, m_clock, QUuid::createUuid(), u"lan"_qs).failure().reason, Failure::Reason::NotFound);
        QCOMPARE(m_book.journal().size(), 2);
    }
};

QTEST_GUILESS_MAIN(LetInDeskTest)
#include "tst_letindesk.moc"
