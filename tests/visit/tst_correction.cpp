// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/correction.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

constexpr qint64 At = 1605835800000;
constexpr qint64 Hour = 3600000;

const QList<CorrectedField> AllFields{CorrectedField::Name, CorrectedField::Organisation, CorrectedField::HostPerson, CorrectedField::Department,
    CorrectedField::Purpose, CorrectedField::CheckIn, CorrectedField::CheckOut, CorrectedField::Verdict};

Visit left(ExitSource source = ExitSource::Pass)
{
    Visit visit;
    visit.id = visitId(At, QByteArray(10, 'r'));
    visit.state = VisitState::Left;
    visit.entrance = u"Cổng chính"_qs;
    visit.checkedInAtMs = At;
    visit.exitSource = source;
    if (source != ExitSource::Auto)
        visit.checkedOutAtMs = At + Hour;
    visit.visitor = {u"Nguyễn An"_qs, u"Công ty Sen"_qs, u"0901234567"_qs};
    visit.host = {u"Phòng Hành chính"_qs, u"Chị Lan"_qs};
    visit.purpose = Purpose::Meeting;
    visit.smartphone = Smartphone::Yes;
    visit.app = {AppVerdict::Confirmed, u"bluezone-android"_qs, 12345, 17, -45};
    visit.installedHere = true;
    return visit;
}

Correctable other()
{
    return {
        u"Trần Bình"_qs, u"Công ty Mai"_qs, {u"Phòng Tư pháp"_qs, u"Anh Sơn"_qs}, Purpose::Delivery, At - Hour, At + 2 * Hour, AppVerdict::Declined};
}

} // namespace

class CorrectionTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldHasItsWord()
    {
        QSet<QString> words;
        for (const CorrectedField field : AllFields) {
            words.insert(toText(field));
            QCOMPARE(correctedFieldFromText(toText(field)), std::optional(field));
        }
        QCOMPARE(words.size(), AllFields.size());
        QVERIFY(!correctedFieldFromText(u"phone"_qs));
    }

    void everyFieldIsCarriedOver()
    {
        Visit visit = left();
        const JournalEntry entry = correctedEntry(visit.id, At + 3 * Hour, u"lan"_qs, correctableOf(visit), other(), u"Nghe nhầm"_qs);
        QCOMPARE(correctedFields(entry), AllFields);
        QCOMPARE(entry.actor, u"staff:lan"_qs);
        QVERIFY(project(visit, entry));
        QCOMPARE(correctableOf(visit), other());
        QVERIFY(visit.corrected);
        QCOMPARE(visit.exitSource, std::optional(ExitSource::Staff));
        QCOMPARE(visit.state, VisitState::Left);
    }

    void whatIsNotNamedStays_data()
    {
        QTest::addColumn<CorrectedField>("field");
        for (const CorrectedField field : AllFields)
            QTest::newRow(qPrintable(toText(field))) << field;
    }
    void whatIsNotNamedStays()
    {
        QFETCH(CorrectedField, field);
        const Visit before = left();
        Correctable now = correctableOf(before);
        const Correctable all = other();
        switch (field) {
        case CorrectedField::Name:
            now.name = all.name;
            break;
        case CorrectedField::Organisation:
            now.organisation = all.organisation;
            break;
        case CorrectedField::HostPerson:
            now.host.person = all.host.person;
            break;
        case CorrectedField::Department:
            now.host.department = all.host.department;
            break;
        case CorrectedField::Purpose:
            now.purpose = all.purpose;
            break;
        case CorrectedField::CheckIn:
            now.checkedInAtMs = all.checkedInAtMs;
            break;
        case CorrectedField::CheckOut:
            now.checkedOutAtMs = all.checkedOutAtMs;
            break;
        case CorrectedField::Verdict:
            now.verdict = all.verdict;
            break;
        }
        Visit visit = before;
        const JournalEntry entry = correctedEntry(visit.id, At, u"lan"_qs, correctableOf(visit), now, u"x"_qs);
        QCOMPARE(correctedFields(entry), QList{field});
        QVERIFY(project(visit, entry));
        QCOMPARE(correctableOf(visit), now);
        QCOMPARE(visit.visitor.phone, before.visitor.phone);
        if (field != CorrectedField::CheckOut)
            QCOMPARE(visit.exitSource, before.exitSource);
        if (field != CorrectedField::Verdict)
            QCOMPARE(visit.app, before.app);
    }

    void theBodyNamesNobody()
    {
        const Visit visit = left();
        JournalEntry entry = correctedEntry(visit.id, At, u"lan"_qs, correctableOf(visit), other(), u"Nghe nhầm"_qs);
        const QByteArray body = QJsonDocument(entry.body).toJson(QJsonDocument::Compact);
        for (const QString &value : {other().name, other().organisation, other().host.person})
            QVERIFY2(!body.contains(value.toUtf8()), qPrintable(value));
        QCOMPARE(entry.personal.size(), 3);
        // And it survives its JSON, with times to the millisecond.
        entry.body = QJsonDocument::fromJson(body).object();
        Visit back = visit;
        QVERIFY(project(back, entry));
        QCOMPARE(correctableOf(back), other());
    }

    void aClearedTextIsEmpty()
    {
        Visit visit = left();
        Correctable now = correctableOf(visit);
        now.organisation.clear();
        now.host = {};
        const JournalEntry entry = correctedEntry(visit.id, At, u"lan"_qs, correctableOf(visit), now, u"x"_qs);
        QVERIFY(entry.personal.isEmpty());
        QVERIFY(project(visit, entry));
        QCOMPARE(correctableOf(visit), now);
    }

    void anErasedNewNameIsEmptyNotTheOldOne()
    {
        Visit visit = left();
        Correctable now = correctableOf(visit);
        now.name = other().name;
        JournalEntry entry = correctedEntry(visit.id, At, u"lan"_qs, correctableOf(visit), now, u"x"_qs);
        entry.personal.clear();
        QVERIFY(project(visit, entry));
        QVERIFY(visit.visitor.name.isEmpty());
    }

    void aVerdictOfTheEyesHasNoEvidence_data()
    {
        QTest::addColumn<AppVerdict>("verdict");
        QTest::addColumn<Smartphone>("smartphone");
        QTest::newRow("confirmed") << AppVerdict::Confirmed << Smartphone::Yes;
        QTest::newRow("not heard: a phone was seen") << AppVerdict::NotHeard << Smartphone::Yes;
        QTest::newRow("no smartphone") << AppVerdict::NoSmartphone << Smartphone::No;
        QTest::newRow("declined") << AppVerdict::Declined << Smartphone::Declined;
    }
    void aVerdictOfTheEyesHasNoEvidence()
    {
        QFETCH(AppVerdict, verdict);
        Visit visit = left();
        visit.app.verdict = AppVerdict::Possible;
        Correctable now = correctableOf(visit);
        now.verdict = verdict;
        QVERIFY(project(visit, correctedEntry(visit.id, At, u"lan"_qs, correctableOf(visit), now, u"x"_qs)));
        QCOMPARE(visit.app.verdict, verdict);
        QVERIFY(visit.app.signature.isEmpty());
        QCOMPARE(visit.app.samples, 0);
        QVERIFY(!visit.app.levelDbm);
        QCOMPARE(visit.app.listenedMs, 12345);
        QTEST(visit.smartphone, "smartphone");
    }

    void aTimeOfLeavingCanBeFoundAndGivenUp()
    {
        Visit visit = left(ExitSource::Auto);
        const Correctable unknown = correctableOf(visit);
        Correctable known = unknown;
        known.checkedOutAtMs = At + Hour;
        QVERIFY(project(visit, correctedEntry(visit.id, At, u"lan"_qs, unknown, known, u"x"_qs)));
        QCOMPARE(visit.checkedOutAtMs, std::optional(At + Hour));
        QCOMPARE(visit.exitSource, std::optional(ExitSource::Staff));
        QVERIFY(project(visit, correctedEntry(visit.id, At, u"lan"_qs, known, unknown, u"x"_qs)));
        QVERIFY(!visit.checkedOutAtMs);
        QCOMPARE(visit.exitSource, std::optional(ExitSource::Unknown));
    }

    void anEntryThatIsNotOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<VisitState>("state");
        const auto row
            = [](const char *name, const char *body, VisitState state = VisitState::Left) { QTest::newRow(name) << QByteArray(body) << state; };
        row("no changes", R"({"reason":"x"})");
        row("an empty list", R"({"changes":[]})");
        row("an unknown field", R"({"changes":["name","phone"]})");
        row("a verdict of no word", R"({"changes":["app_check"],"app_check":"green"})");
        row("no verdict", R"({"changes":["app_check"]})");
        row("a time as text", R"({"changes":["check_in"],"check_in":"10:00"})");
        row("no time", R"({"changes":["check_in"]})");
        row("a check-out as text", R"({"changes":["check_out"],"check_out":"10:00","exit_source":"staff"})");
        row("a check-out without source", R"({"changes":["check_out"],"check_out":1})");
        row("a check-out of who is inside", R"({"changes":["check_out"],"check_out":1,"exit_source":"staff"})", VisitState::Inside);
        row("a purpose of no word", R"({"changes":["purpose"],"purpose":"fun"})");
        row("no department", R"({"changes":["department"]})");
        row("of no visit", R"({"changes":["organisation"]})", VisitState::None);
    }
    void anEntryThatIsNotOursIsRefused()
    {
        QFETCH(QByteArray, body);
        Visit visit = left();
        QFETCH(VisitState, state);
        visit.state = state;
        const Visit before = visit;
        const JournalEntry entry{At, EntryKind::Corrected, visit.id, u"staff:lan"_qs, QJsonDocument::fromJson(body).object(), {}};
        QVERIFY(!project(visit, entry));
        QCOMPARE(visit, before);
    }
};

QTEST_GUILESS_MAIN(CorrectionTest)
#include "tst_correction.moc"
