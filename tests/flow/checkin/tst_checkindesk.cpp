// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkin/checkindesk.h"

#include "fakes/fakebook.h"
#include "fakes/fakeclock.h"
#include "fakes/seededrandom.h"
#include "flow/pass/passissuer.h"
#include "visit/delegation.h"

#include <QtTest/QTest>

using namespace Gatebook;

namespace {

Visit arrival(AppVerdict verdict = AppVerdict::Confirmed)
{
    Visit visit;
    visit.site = u"Sở"_qs;
    visit.entrance = u"Cổng"_qs;
    visit.checkedInAtMs = FakeClock::Morning;
    visit.visitor = {u" Nguyễn\nAn "_qs, u"Sao Mai"_qs, u"+84 90"_qs};
    visit.host = {u"Hành chính"_qs, u"Lan"_qs};
    visit.purpose = Purpose::Meeting;
    visit.policy = EntryPolicy::Require;
    visit.app.verdict = verdict;
    visit.language = u"vi"_qs;
    return visit;
}

const EntryRule Required{EntryPolicy::Require, false};

} // namespace

class CheckInDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void whoEntersIsRecordedWithPassAndId()
    {
        FakeBook book;
        SeededRandom random;
        const auto visit = checkIn(book, random, Required, arrival(), u"kiosk:Cổng"_qs);
        QVERIFY(visit);
        QCOMPARE(visit->state, VisitState::Inside);
        QVERIFY(visit->pass && isWellFormed(visit->pass->code));
        QCOMPARE(visit->pass->token.size(), 16);
        QCOMPARE(visit->id.toString(QUuid::WithoutBraces).at(14), u'7');
        QCOMPARE(visit->visitor.name, u"Nguyễn An"_qs);
        QCOMPARE(visit->smartphone, Smartphone::Yes);
        QCOMPARE(book.visits(), QList{*visit});
        QCOMPARE(book.journal().first().actor, u"kiosk:Cổng"_qs);
    }

    void thePolicyDecidesWhoWaits_data()
    {
        QTest::addColumn<EntryRule>("rule");
        QTest::addColumn<AppVerdict>("verdict");
        QTest::addColumn<AppVerdict>("recorded");
        QTest::addColumn<Smartphone>("smartphone");
        QTest::addColumn<VisitState>("state");
        const auto row = [](const char *name, EntryRule rule, AppVerdict verdict, AppVerdict recorded, Smartphone phone, VisitState state) {
            QTest::newRow(name) << rule << verdict << recorded << phone << state;
        };
        using V = AppVerdict;
        using S = Smartphone;
        const EntryRule strict{EntryPolicy::Require, true};
        const EntryRule recommend{EntryPolicy::Recommend, false};
        const EntryRule off{EntryPolicy::Off, false};
        row("require confirmed", Required, V::Confirmed, V::Confirmed, S::Yes, VisitState::Inside);
        row("require no smartphone", Required, V::NoSmartphone, V::NoSmartphone, S::No, VisitState::Inside);
        row("require not heard", Required, V::NotHeard, V::NotHeard, S::Unknown, VisitState::Waiting);
        row("require possible", Required, V::Possible, V::Possible, S::Yes, VisitState::Waiting);
        row("require declined", Required, V::Declined, V::Declined, S::Declined, VisitState::Waiting);
        row("require unavailable", Required, V::Unavailable, V::Unavailable, S::Unknown, VisitState::Inside);
        row("require unavailable, strict", strict, V::Unavailable, V::Unavailable, S::Unknown, VisitState::Waiting);
        row("require, check cut short", Required, V::Listening, V::NotChecked, S::Unknown, VisitState::Waiting);
        row("recommend not heard", recommend, V::NotHeard, V::NotHeard, S::Unknown, VisitState::Inside);
        row("recommend declined", recommend, V::Declined, V::Declined, S::Declined, VisitState::Inside);
        row("off", off, V::NotChecked, V::NotChecked, S::Unknown, VisitState::Inside);
        row("off, listening", off, V::Listening, V::NotChecked, S::Unknown, VisitState::Inside);
    }
    void thePolicyDecidesWhoWaits()
    {
        QFETCH(EntryRule, rule);
        QFETCH(AppVerdict, verdict);
        FakeBook book;
        SeededRandom random;
        const auto visit = checkIn(book, random, rule, arrival(verdict), u"kiosk:x"_qs);
        QVERIFY(visit);
        QTEST(visit->state, "state");
        QTEST(visit->app.verdict, "recorded");
        QTEST(visit->smartphone, "smartphone");
        QCOMPARE(visit->pass.has_value(), visit->state == VisitState::Inside);
        QCOMPARE(book.visits(), QList{*visit});
    }

    void aCodeInUseIsDrawnAgain()
    {
        FakeBook book;
        book.pretendCodesTaken(MostPassDraws - 1);
        SeededRandom random;
        QVERIFY(checkIn(book, random, Required, arrival(), u"kiosk:x"_qs));
        QCOMPARE(book.visits().size(), 1);
    }

    void drawingGivesUpInTheEnd()
    {
        FakeBook book;
        book.pretendCodesTaken(MostPassDraws);
        SeededRandom random;
        const auto visit = checkIn(book, random, Required, arrival(), u"kiosk:x"_qs);
        QVERIFY(!visit);
        QCOMPARE(visit.failure().reason, Failure::Reason::Conflict);
        QVERIFY(book.journal().isEmpty());
    }

    void whatTheBookRefusesIsNotRecorded()
    {
        for (const AppVerdict verdict : {AppVerdict::Confirmed, AppVerdict::NotHeard}) {
            FakeBook book;
            book.failWith(Failure::Reason::DiskFull);
            SeededRandom random;
            const auto visit = checkIn(book, random, Required, arrival(verdict), u"kiosk:x"_qs);
            QVERIFY(!visit);
            QCOMPARE(visit.failure().reason, Failure::Reason::DiskFull);
            QVERIFY(book.journal().isEmpty());
        }
    }

    void passesUseAllSymbolsEvenly()
    {
        SeededRandom random(42);
        QHash<QChar, int> seen;
        for (int i = 0; i < 5600; ++i)
            ++seen[drawPass(random).code[0]];
        QCOMPARE(seen.size(), 28);
        for (const int count : std::as_const(seen)) // 200 expected, standard deviation 14
            QVERIFY2(count > 130 && count < 270, qPrintable(QString::number(count)));
    }

    void aLongStrangeNameIsCutNotRefused()
    {
        FakeBook book;
        SeededRandom random;
        Visit visit = arrival();
        visit.visitor.name = u"\"Ông\",\n😀 محمد "_qs.repeated(1000);
        const auto recorded = checkIn(book, random, Required, visit, u"kiosk:x"_qs);
        QVERIFY(recorded);
        QVERIFY(recorded->visitor.name.startsWith(u"\"Ông\", 😀 محمد \"Ông\""_qs));
        QVERIFY(recorded->visitor.name.size() <= LongestNameChars);
    }

    void peopleTogetherAreRecordedTogether()
    {
        FakeBook book;
        SeededRandom random;
        const QList<Visit> three{arrival(), arrival(AppVerdict::NoSmartphone), arrival(AppVerdict::NotHeard)};
        const auto visits = checkInTogether(book, random, Required, three, u"kiosk:Cổng"_qs);
        QVERIFY(visits);
        QCOMPARE(visits->size(), 3);
        QCOMPARE(visits->at(0).state, VisitState::Inside);
        QCOMPARE(visits->at(1).state, VisitState::Inside);
        QCOMPARE(visits->at(2).state, VisitState::Waiting); // one to install
        QVERIFY(!visits->at(2).pass && visits->at(0).pass->code != visits->at(1).pass->code);
        QVERIFY(leadsDelegation(visits->at(0)) && !leadsDelegation(visits->at(1)));
        for (const Visit &visit : *visits) {
            QCOMPARE(visit.groupId, visits->at(0).groupId);
            QCOMPARE(book.visit(visit.id).value(), visit);
        }
    }

    void oneAloneIsNoGroup()
    {
        FakeBook book;
        SeededRandom random;
        QVERIFY(checkIn(book, random, Required, arrival(), u"k"_qs)->groupId.isEmpty());
    }

    void allOfThemAreRecordedOrNobody()
    {
        FakeBook book;
        SeededRandom random;
        book.failWith(Failure::Reason::DiskFull);
        const auto visits = checkInTogether(book, random, Required, {arrival(), arrival()}, u"k"_qs);
        QVERIFY(!visits);
        QCOMPARE(visits.failure().reason, Failure::Reason::DiskFull);
        QVERIFY(book.journal().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CheckInDeskTest)
#include "tst_checkindesk.moc"
