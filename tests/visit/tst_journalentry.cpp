// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/journalentry.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

constexpr qint64 At = 1605835800000;

const QList<EntryKind> AllKinds{EntryKind::CheckedIn, EntryKind::Waiting, EntryKind::LetIn, EntryKind::DidNotEnter, EntryKind::CheckedOut,
    EntryKind::AutoClosed, EntryKind::AppHeard, EntryKind::CheckInUndone, EntryKind::CheckOutUndone, EntryKind::CardRemembered,
    EntryKind::CardForgotten, EntryKind::Corrected, EntryKind::HelpNoted};

// Every field filled, so that one forgotten in body or projection shows.
Visit fullVisit()
{
    Visit visit;
    visit.id = visitId(At, QByteArray(10, 'r'));
    visit.site = u"Sở Y tế"_qs;
    visit.entrance = u"Cổng chính"_qs;
    visit.checkedInAtMs = At;
    visit.clockQuality = ClockQuality::Jumped;
    visit.visitor = {u"Nguyễn \"An\" 😀"_qs, u"Công ty Sao, Mai"_qs, u"+84901234567"_qs};
    visit.host = {u"Phòng Hành chính"_qs, u"Chị Lan"_qs};
    visit.purpose = Purpose::Meeting;
    visit.groupId = u"g1"_qs;
    visit.policy = EntryPolicy::Require;
    visit.smartphone = Smartphone::Yes;
    visit.app = {AppVerdict::Confirmed, u"bluezone-android"_qs, 12345, 17, -45};
    visit.codesShown = true;
    visit.installedHere = true;
    visit.noticeVersion = u"2020-08"_qs;
    visit.noticeLanguage = u"en"_qs;
    visit.noticeDigest = u"0123456789abcdef"_qs;
    visit.noticeOpened = true;
    visit.language = u"en"_qs;
    visit.note = u"a note"_qs;
    visit.needsHelp = true;
    visit.enteredBy = u"lan"_qs;
    visit.pass = makePass(QByteArray(16, 't'), QByteArray("\1\2\3\4\5", 5));
    visit.cardDigest = QByteArray(32, 'c');
    visit.cardRemembered = true;
    visit.cardWarnings = {CardWarning::SexMismatch, CardWarning::YearMismatch};
    return visit;
}

Visit inside()
{
    Visit visit;
    (void)project(visit, checkedInEntry(fullVisit(), u"kiosk:x"_qs));
    return visit;
}

Visit waiting()
{
    Visit visit;
    (void)project(visit, waitingEntry(fullVisit(), u"kiosk:x"_qs));
    return visit;
}

} // namespace

class JournalEntryTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasItsWord()
    {
        QSet<QString> words;
        for (const EntryKind kind : AllKinds) {
            words.insert(toText(kind));
            QCOMPARE(entryKindFromText(toText(kind)), std::optional(kind));
        }
        QCOMPARE(words.size(), AllKinds.size());
        for (const PersonalKind kind :
            {PersonalKind::Name, PersonalKind::Organisation, PersonalKind::Phone, PersonalKind::HostPerson, PersonalKind::Pass, PersonalKind::Card})
            QCOMPARE(personalKindFromText(toText(kind)), std::optional(kind));
        QVERIFY(!entryKindFromText(u"erased?"_qs));
        QVERIFY(!personalKindFromText(u"face"_qs));
    }

    void aCheckInGivesBackTheWholeVisit()
    {
        Visit expected = fullVisit();
        expected.state = VisitState::Inside;
        QCOMPARE(inside(), expected);
    }

    void anEmptyVisitComesBackEmpty()
    {
        Visit bare;
        bare.id = visitId(At, {});
        bare.checkedInAtMs = At;
        Visit back;
        QVERIFY(project(back, waitingEntry(bare, u"kiosk:x"_qs)));
        bare.state = VisitState::Waiting;
        QCOMPARE(back, bare);
    }

    void theBodySurvivesItsJson()
    {
        JournalEntry entry = checkedInEntry(fullVisit(), u"kiosk:x"_qs);
        entry.body = QJsonDocument::fromJson(QJsonDocument(entry.body).toJson(QJsonDocument::Compact)).object();
        Visit back;
        QVERIFY(project(back, entry));
        QCOMPARE(back, inside());
    }

    void theBodyNamesNobody()
    {
        const Visit visit = fullVisit();
        const QByteArray body = QJsonDocument(checkedInEntry(visit, u"kiosk:x"_qs).body).toJson();
        for (const QString &value : {visit.visitor.name, visit.visitor.organisation, visit.visitor.phone, visit.host.person, visit.pass->code,
                 QString::fromLatin1(visit.pass->token.toHex()), QString::fromLatin1(visit.cardDigest.toHex())})
            QVERIFY2(!body.contains(value.toUtf8()), qPrintable(value));
    }

    void whatIsEmptyIsNoPersonalValue()
    {
        Visit visit = fullVisit();
        visit.visitor = {u"An"_qs, {}, {}};
        visit.host.person.clear();
        visit.cardDigest.clear();
        const JournalEntry entry = waitingEntry(visit, u"kiosk:x"_qs);
        QCOMPARE(entry.personal.keys(), QList{PersonalKind::Name});
    }

    void whoWaitsHasNoPass() { QVERIFY(!waiting().pass); }

    void theStayBeginsWithTheLetIn()
    {
        Visit visit = waiting();
        const Pass pass = makePass(QByteArray(16, 'u'), QByteArray("\5\4\3\2\1", 5));
        const JournalEntry entry = letInEntry(visit.id, At + 60000, u"lan"_qs, u"Có giấy mời"_qs, pass);
        QCOMPARE(entry.actor, u"staff:lan"_qs);
        QVERIFY(project(visit, entry));
        QCOMPARE(visit.state, VisitState::Inside);
        QCOMPARE(visit.checkedInAtMs, At + 60000);
        QCOMPARE(visit.letInBy, u"lan"_qs);
        QCOMPARE(visit.letInReason, u"Có giấy mời"_qs);
        QCOMPARE(visit.pass, std::optional(pass));
        QCOMPARE(visit.visitor, fullVisit().visitor);
    }

    void whoDidNotEnterWasSeenByStaff()
    {
        Visit visit = waiting();
        QVERIFY(project(visit, didNotEnterEntry(visit.id, At + 1, u"lan"_qs)));
        QCOMPARE(visit.state, VisitState::DidNotEnter);
        QCOMPARE(visit.exitSource, std::optional(ExitSource::Staff));
        QVERIFY(!visit.checkedOutAtMs);
    }

    void aCheckOutHasATimeAndEndsThePass()
    {
        Visit visit = inside();
        visit.clockQuality = ClockQuality::Good;
        QVERIFY(project(visit, checkedOutEntry(visit.id, At + 5000, u"kiosk:x"_qs, ExitSource::Pass, ClockQuality::Good)));
        QCOMPARE(visit.state, VisitState::Left);
        QCOMPARE(visit.checkedOutAtMs, std::optional<qint64>(At + 5000));
        QCOMPARE(visit.exitSource, std::optional(ExitSource::Pass));
        QCOMPARE(visit.clockQuality, ClockQuality::Good);
        QVERIFY(!visit.pass);
    }

    void aDoubtfulClockAtEitherEndIsKept()
    {
        Visit doubtfulIn = inside();
        QVERIFY(project(doubtfulIn, checkedOutEntry(doubtfulIn.id, At, u"k"_qs, ExitSource::Pass, ClockQuality::Good)));
        QCOMPARE(doubtfulIn.clockQuality, ClockQuality::Jumped);
        Visit doubtfulOut = inside();
        doubtfulOut.clockQuality = ClockQuality::Good;
        QVERIFY(project(doubtfulOut, checkedOutEntry(doubtfulOut.id, At, u"k"_qs, ExitSource::Pass, ClockQuality::BeforeBuild)));
        QCOMPARE(doubtfulOut.clockQuality, ClockQuality::BeforeBuild);
    }

    void aWrongGuessOfLeavingIsTakenBack()
    {
        for (const bool remembered : {false, true}) {
            Visit visit = inside();
            visit.cardRemembered = remembered;
            visit.clockQuality = ClockQuality::Good;
            const Visit before = visit;
            QVERIFY(project(visit, checkedOutEntry(visit.id, At + 5000, u"k"_qs, ExitSource::Card, ClockQuality::Good)));
            QCOMPARE(visit.cardDigest.isEmpty(), !remembered);
            QVERIFY(project(visit, checkOutUndoneEntry(before, At + 9000, u"k"_qs)));
            QCOMPARE(visit, before);
        }
    }

    void aWrongGuessOfComingInIsNoStay()
    {
        Visit visit = inside();
        QVERIFY(project(visit, checkInUndoneEntry(visit.id, At + 9000, u"k"_qs)));
        QCOMPARE(visit.state, VisitState::DidNotEnter);
        QCOMPARE(visit.exitSource, std::optional(ExitSource::Kiosk));
        QVERIFY(!visit.checkedOutAtMs);
        QVERIFY(!visit.pass);
    }

    void aCardIsRememberedOnlyWhenAsked()
    {
        Visit visit = inside();
        QVERIFY(project(visit, cardForgottenEntry(visit.id, At + 1, u"k"_qs)));
        QVERIFY(!visit.cardRemembered);
        QVERIFY(project(visit, cardRememberedEntry(visit.id, At + 2, u"k"_qs)));
        QVERIFY(visit.cardRemembered);
        QVERIFY(project(visit, cardForgottenEntry(visit.id, At + 3, u"k"_qs)));
        QVERIFY(project(visit, checkedOutEntry(visit.id, At + 5000, u"k"_qs, ExitSource::Card, ClockQuality::Good)));
        QVERIFY(visit.cardDigest.isEmpty());
    }

    void closingTimeInventsNoTime()
    {
        for (Visit visit : {inside(), waiting()}) {
            QVERIFY(project(visit, autoClosedEntry(visit.id, At + 9000)));
            QCOMPARE(visit.state, VisitState::Left);
            QCOMPARE(visit.exitSource, std::optional(ExitSource::Auto));
            QVERIFY(!visit.checkedOutAtMs);
            QVERIFY(!visit.pass);
        }
    }

    void anAppHeardLaterChangesTheVerdictAlone()
    {
        Visit visit = waiting();
        visit.app = {AppVerdict::NotHeard, {}, 20000, 0, {}};
        visit.smartphone = Smartphone::Unknown;
        visit.installedHere = false;
        const AppEvidence heard{AppVerdict::Confirmed, u"bluezone-ios"_qs, 25000, 4, -40, Certainty::Exact};
        QVERIFY(project(visit, appHeardEntry(visit.id, At + 1, u"kiosk:x"_qs, heard, true)));
        QCOMPARE(visit.state, VisitState::Waiting);
        QCOMPARE(visit.app, heard);
        QCOMPARE(visit.smartphone, Smartphone::Yes);
        QVERIFY(visit.installedHere);
        QCOMPARE(visit.checkedInAtMs, At);
    }

    void whetherCodesWereShownIsToldOrNotKept_data()
    {
        QTest::addColumn<int>("shown"); // -1: an entry of a program that did not keep it
        QTest::newRow("shown") << 1;
        QTest::newRow("not shown") << 0;
        QTest::newRow("not kept") << -1;
    }
    void whetherCodesWereShownIsToldOrNotKept()
    {
        QFETCH(int, shown);
        Visit visit = fullVisit();
        visit.codesShown = shown < 0 ? std::nullopt : std::optional(shown == 1);
        const JournalEntry entry = waitingEntry(visit, u"kiosk:x"_qs);
        QCOMPARE(entry.body.contains(u"codes_shown"), shown >= 0);
        Visit read;
        QVERIFY(project(read, entry));
        QCOMPARE(read.codesShown, visit.codesShown);
        QVERIFY(project(read, appHeardEntry(visit.id, At + 1, u"kiosk:x"_qs, visit.app, false)));
        QCOMPARE(read.codesShown, visit.codesShown);
    }

    void onlySomeEntriesMayFollow_data()
    {
        using State = VisitState;
        using Kind = EntryKind;
        QTest::addColumn<State>("state");
        QTest::addColumn<QList<EntryKind>>("allowed");
        QTest::newRow("none") << State::None << QList{Kind::CheckedIn, Kind::Waiting};
        QTest::newRow("waiting") << State::Waiting
                                 << QList{Kind::LetIn, Kind::DidNotEnter, Kind::AutoClosed, Kind::AppHeard, Kind::CardRemembered, Kind::CardForgotten,
                                        Kind::Corrected, Kind::HelpNoted};
        QTest::newRow("inside") << State::Inside
                                << QList{Kind::CheckedOut, Kind::AutoClosed, Kind::AppHeard, Kind::CheckInUndone, Kind::CardRemembered,
                                       Kind::CardForgotten, Kind::Corrected, Kind::HelpNoted};
        QTest::newRow("left") << State::Left << QList{Kind::CheckOutUndone, Kind::Corrected};
        QTest::newRow("did not enter") << State::DidNotEnter << QList{Kind::Corrected};
    }
    void onlySomeEntriesMayFollow()
    {
        QFETCH(VisitState, state);
        QFETCH(QList<EntryKind>, allowed);
        for (const EntryKind kind : AllKinds) {
            QCOMPARE(mayFollow(state, kind), allowed.contains(kind));
            if (allowed.contains(kind))
                continue;
            Visit visit;
            visit.state = state;
            const Visit before = visit;
            const auto done = project(visit, JournalEntry{At, kind, {}, {}, {}, {}});
            QVERIFY(!done);
            QCOMPARE(done.failure().reason, Failure::Reason::Conflict);
            QCOMPARE(visit, before);
        }
    }

    void aBodyThatIsNotOursIsABadFile_data()
    {
        QTest::addColumn<EntryKind>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        for (const char *key : {"policy", "smartphone", "clock", "app"}) {
            QTest::addRow("arrival without %s", key) << EntryKind::CheckedIn << QString::fromLatin1(key) << QJsonValue(QJsonValue::Undefined);
            QTest::addRow("arrival with a strange %s", key) << EntryKind::Waiting << QString::fromLatin1(key) << QJsonValue(u"strange"_qs);
        }
        QTest::addRow("arrival with a strange purpose") << EntryKind::CheckedIn << u"purpose"_qs << QJsonValue(u"strange"_qs);
        QTest::addRow("exit without a source") << EntryKind::CheckedOut << u"exit_source"_qs << QJsonValue(QJsonValue::Undefined);
        QTest::addRow("exit with a strange source") << EntryKind::AutoClosed << u"exit_source"_qs << QJsonValue(u"window"_qs);
        QTest::addRow("exit with a strange clock") << EntryKind::CheckedOut << u"clock"_qs << QJsonValue(7);
        QTest::addRow("app heard without a verdict") << EntryKind::AppHeard << u"app"_qs << QJsonValue(QJsonObject());
        QTest::addRow("arrival with a strange warning") << EntryKind::CheckedIn << u"card_warnings"_qs << QJsonValue(QJsonArray{u"strange"_qs});
        QTest::addRow("undone by nothing") << EntryKind::CheckInUndone << u"exit_source"_qs << QJsonValue(u"window"_qs);
        QTest::addRow("arrival on paper without a time") << EntryKind::CheckedIn << u"checked_in_at"_qs << QJsonValue(u"soon"_qs);
        QTest::addRow("leaving on paper before time began") << EntryKind::CheckedOut << u"checked_out_at"_qs << QJsonValue(-1);
        QTest::addRow("let in by nobody") << EntryKind::LetIn << u"by"_qs << QJsonValue(QJsonValue::Undefined);
    }
    void aBodyThatIsNotOursIsABadFile()
    {
        QFETCH(EntryKind, kind);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const Visit full = fullVisit();
        const QHash<EntryKind, JournalEntry> entries{{EntryKind::CheckedIn, checkedInEntry(full, u"k"_qs)},
            {EntryKind::Waiting, waitingEntry(full, u"k"_qs)},
            {EntryKind::CheckedOut, checkedOutEntry(full.id, At, u"k"_qs, ExitSource::Pass, ClockQuality::Good)},
            {EntryKind::AutoClosed, autoClosedEntry(full.id, At)}, {EntryKind::AppHeard, appHeardEntry(full.id, At, u"k"_qs, full.app, false)},
            {EntryKind::CheckInUndone, checkInUndoneEntry(full.id, At, u"k"_qs)},
            {EntryKind::LetIn, letInEntry(full.id, At, u"lan"_qs, u"r"_qs, *full.pass)}};
        JournalEntry entry = entries.value(kind);
        if (value.isUndefined())
            entry.body.remove(key);
        else
            entry.body.insert(key, value);
        Visit visit = kind == EntryKind::LetIn ? waiting() : mayFollow(VisitState::None, kind) ? Visit() : inside();
        const Visit before = visit;
        const auto done = project(visit, entry);
        QVERIFY(!done);
        QCOMPARE(done.failure().reason, Failure::Reason::BadFile);
        QVERIFY(done.failure().detail.contains(key));
        QCOMPARE(visit, before);
    }

    void whatStandsOnPaperHappenedThen_data()
    {
        QTest::addColumn<std::optional<qint64>>("left");
        QTest::newRow("left") << std::optional<qint64>(At + 60000);
        QTest::newRow("nobody wrote down when") << std::optional<qint64>();
    }
    void whatStandsOnPaperHappenedThen()
    {
        QFETCH(std::optional<qint64>, left);
        constexpr qint64 Keyed = At + 86400000;
        Visit paper = fullVisit();
        paper.pass.reset();
        const JournalEntry arrival = paperCheckedInEntry(paper, Keyed, u"staff:lan"_qs);
        QCOMPARE(arrival.atMs, Keyed);
        Visit visit;
        QVERIFY(project(visit, arrival));
        paper.state = VisitState::Inside;
        paper.fromPaper = true;
        QCOMPARE(visit, paper);
        QCOMPARE(visit.checkedInAtMs, At);
        visit.clockQuality = ClockQuality::Good;
        const JournalEntry leaving = paperLeftEntry(visit.id, Keyed, u"staff:lan"_qs, left);
        QCOMPARE(leaving.atMs, Keyed);
        QVERIFY(project(visit, leaving));
        QCOMPARE(visit.state, VisitState::Left);
        QCOMPARE(visit.checkedOutAtMs, left);
        QCOMPARE(visit.exitSource, std::optional(left ? ExitSource::Staff : ExitSource::Unknown));
        QCOMPARE(visit.clockQuality, ClockQuality::Good);
    }

    void whoIsStillInsideOnPaperHasAPass()
    {
        Visit visit;
        QVERIFY(project(visit, paperCheckedInEntry(fullVisit(), At + 1, u"staff:lan"_qs)));
        QCOMPARE(visit.pass, fullVisit().pass);
    }

    void helpIsNotedAndTakenBack()
    {
        for (Visit visit : {inside(), waiting()}) {
            const Visit before = visit;
            QVERIFY(project(visit, helpNotedEntry(visit.id, At + 1, u"staff:lan"_qs, false)));
            QVERIFY(!visit.needsHelp);
            QVERIFY(project(visit, helpNotedEntry(visit.id, At + 2, u"staff:lan"_qs, true)));
            QCOMPARE(visit, before);
        }
    }

    void anEntryIsTakenBackByStaff()
    {
        Visit visit = inside();
        QVERIFY(project(visit, checkInUndoneEntry(visit.id, At + 9000, u"staff:lan"_qs, ExitSource::Staff)));
        QCOMPARE(visit.state, VisitState::DidNotEnter);
        QCOMPARE(visit.exitSource, std::optional(ExitSource::Staff));
    }

    void anErasedPersonLeavesTheVisitWhole()
    {
        JournalEntry entry = checkedInEntry(fullVisit(), u"kiosk:x"_qs);
        entry.personal.clear();
        Visit visit;
        QVERIFY(project(visit, entry));
        QCOMPARE(visit.visitor, Visitor());
        QCOMPARE(visit.app, fullVisit().app);
        QCOMPARE(visit.host.department, fullVisit().host.department);
        QVERIFY(!visit.pass);
    }
};

QTEST_GUILESS_MAIN(JournalEntryTest)
#include "tst_journalentry.moc"
