// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/log/figures.h"

#include "fakes/fakevisitrows.h"

#include <QtCore/QDateTime>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

const QTimeZone Saigon("Asia/Ho_Chi_Minh");
constexpr qint64 Minute = 60000;

qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

VisitCells left(const char *at, QByteArrayView check = "confirmed")
{
    VisitCells out;
    out.state = "left";
    out.entrance = "A";
    out.checkedInAtMs = utc(at);
    out.checkedOutAtMs = out.checkedInAtMs + 30 * Minute;
    out.exitSource = "pass";
    out.clockQuality = "good";
    out.policy = "require";
    out.smartphone = "unknown";
    out.appCheck = check;
    return out;
}

template <typename Change> VisitCells changed(VisitCells cells, Change change)
{
    change(cells);
    return cells;
}

EntranceFigures counted(const QList<VisitCells> &rows)
{
    FakeVisitRows from(rows);
    const auto figures = countFigures(from, Saigon);
    return figures && !figures->entrances().empty() ? figures->entrances().begin()->second : EntranceFigures();
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void whoHasASmartphone_data();
    void whoHasASmartphone();
    void daysAndHoursAreTheSites_data();
    void daysAndHoursAreTheSites();
    void staysThatAreKnown_data();
    void staysThatAreKnown();
    void unknownExitsAreOfThoseWhoLeft();
    void installedIsOfThoseWhoWereShownTheCodes();
    void ofOlderVisitsNobodyKnowsIt();
    void whatWasUndoneIsNoVisit();
    void entrancesAndPoliciesApart();
    void partsAddUpToTheWhole();
    void personalValuesAreNotLookedAt();
    void progressCanStopIt();
    void aBrokenBookIsAFailure();
};

void TestFigures::whoHasASmartphone_data()
{
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("smartphone");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("confirmed");
    const auto row = [](const char *check, const char *smartphone, CheckOutcome outcome, int confirmed) {
        QTest::addRow("%s, %s", check, smartphone) << QByteArray(check) << QByteArray(smartphone) << static_cast<int>(outcome) << confirmed;
    };
    row("confirmed", "yes", CheckOutcome::Checked, 1);
    row("possible", "yes", CheckOutcome::Checked, 0);
    row("not_heard", "unknown", CheckOutcome::Checked, 0);
    row("not_heard", "yes", CheckOutcome::Checked, 0);
    row("not_heard", "no", CheckOutcome::NoSmartphone, 0); // as a receptionist may correct it
    row("no_smartphone", "no", CheckOutcome::NoSmartphone, 0);
    row("declined", "declined", CheckOutcome::Declined, 0);
    row("unavailable", "unknown", CheckOutcome::Unavailable, 0);
    row("not_checked", "unknown", CheckOutcome::NotChecked, 0);
}

void TestFigures::whoHasASmartphone()
{
    QFETCH(const QByteArray, check);
    QFETCH(const QByteArray, smartphone);
    QFETCH(const int, outcome);
    QFETCH(const int, confirmed);
    const EntranceFigures figures
        = counted({changed(left("2020-08-04T03:00:00Z", check), [&](VisitCells &cells) { cells.smartphone = smartphone; })});
    const bool checked = outcome == static_cast<int>(CheckOutcome::Checked);
    QCOMPARE(figures.total, (VisitTally{1, {confirmed, checked ? 1 : 0}}));
    for (int i = 0; i < CheckOutcomes; ++i)
        QCOMPARE(figures.checks[static_cast<size_t>(i)], i == outcome ? 1 : 0);
}

void TestFigures::daysAndHoursAreTheSites_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hour");
    const auto row = [](const char *name, const char *zone, const char *at, QDate day, int hour) {
        QTest::newRow(name) << QByteArray(zone) << QByteArray(at) << day << hour;
    };
    row("morning", "Asia/Ho_Chi_Minh", "2020-08-04T01:42:00Z", {2020, 8, 4}, 8);
    row("the last millisecond of a day", "Asia/Ho_Chi_Minh", "2020-08-04T16:59:59.999Z", {2020, 8, 4}, 23);
    row("the first of the next", "Asia/Ho_Chi_Minh", "2020-08-04T17:00:00Z", {2020, 8, 5}, 0);
    row("before 1970", "Asia/Ho_Chi_Minh", "1969-12-31T10:00:00Z", {1969, 12, 31}, 18);
    row("half hours", "Asia/Kolkata", "2020-08-04T18:29:59Z", {2020, 8, 4}, 23);
    row("winter time", "Europe/Berlin", "2020-10-25T01:30:00Z", {2020, 10, 25}, 2);
}

void TestFigures::daysAndHoursAreTheSites()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, at);
    QFETCH(const QDate, day);
    QFETCH(const int, hour);
    Figures figures{QTimeZone(zone)};
    figures.add(left(at.constData()));
    const EntranceFigures &entrance = figures.entrances().at("A");
    QCOMPARE(entrance.days.size(), size_t(1));
    QCOMPARE(QDate(1970, 1, 1).addDays(entrance.days.begin()->first), day);
    for (int i = 0; i < 24; ++i)
        QCOMPARE(entrance.hours[static_cast<size_t>(i)].visits, i == hour ? 1 : 0);
}

void TestFigures::staysThatAreKnown_data()
{
    QTest::addColumn<qint64>("stayedMs");
    QTest::addColumn<QByteArray>("clock");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<int>("minutes");
    QTest::newRow("whole minutes are cut off") << 30 * Minute + 59999 << QByteArray("good") << QByteArray("left") << 30;
    QTest::newRow("gone at once") << qint64(0) << QByteArray("good") << QByteArray("left") << 0;
    QTest::newRow("three weeks") << 21 * 24 * 60 * Minute << QByteArray("good") << QByteArray("left") << LongestStayMinutes;
    QTest::newRow("the clock was set back") << -5 * Minute << QByteArray("good") << QByteArray("left") << -1;
    QTest::newRow("the clock is known to have jumped") << 5 * Minute << QByteArray("jumped") << QByteArray("left") << -1;
    QTest::newRow("still inside") << 5 * Minute << QByteArray("good") << QByteArray("inside") << -1;
}

void TestFigures::staysThatAreKnown()
{
    QFETCH(const qint64, stayedMs);
    QFETCH(const QByteArray, clock);
    QFETCH(const QByteArray, state);
    QFETCH(const int, minutes);
    const EntranceFigures figures = counted({changed(left("2020-08-04T03:00:00Z"), [&](VisitCells &cells) {
        cells.checkedOutAtMs = cells.checkedInAtMs + stayedMs;
        cells.clockQuality = clock;
        cells.state = state;
    })});
    QCOMPARE(figures.stays, minutes < 0 ? (std::map<int, qint64>()) : (std::map<int, qint64>{{minutes, 1}}));
}

void TestFigures::unknownExitsAreOfThoseWhoLeft()
{
    const auto with = [](const char *state, const char *source, bool timed) {
        return changed(left("2020-08-04T03:00:00Z"), [&](VisitCells &cells) {
            cells.state = state;
            cells.exitSource = source;
            if (!timed)
                cells.checkedOutAtMs.reset();
        });
    };
    const EntranceFigures figures = counted({with("left", "pass", true), with("left", "staff", true), with("left", "auto", false),
        with("left", "unknown", false), with("inside", "", false), with("waiting", "", false), with("did_not_enter", "staff", false)});
    QCOMPARE(figures.unknownExits, (Share{2, 4}));
    QCOMPARE(figures.total.visits, 7);
}

void TestFigures::installedIsOfThoseWhoWereShownTheCodes()
{
    const auto with = [](const char *check, bool shown, bool here = false) {
        return changed(left("2020-08-04T03:00:00Z", check), [&](VisitCells &cells) {
            cells.codesShown = shown;
            cells.installedHere = here;
        });
    };
    const EntranceFigures figures = counted({with("confirmed", false), with("confirmed", true, true), with("not_heard", true), with("possible", true),
        with("declined", true), with("not_heard", false), with("no_smartphone", true), with("unavailable", true)});
    QCOMPARE(figures.installed, (Share{1, 4}));
    QCOMPARE(figures.total.adoption, (Share{2, 5}));
    QVERIFY(!figures.codesNotKept);
    // What a receptionist corrected is no installation.
    QCOMPARE(counted({with("not_heard", true, true)}).installed, (Share{0, 1}));
}

void TestFigures::ofOlderVisitsNobodyKnowsIt()
{
    const auto old
        = [](const char *check) { return changed(left("2020-08-04T03:00:00Z", check), [](VisitCells &cells) { cells.installedHere = true; }); };
    const auto kept = [](VisitCells &cells) { cells.codesShown = true; };
    const EntranceFigures figures = counted({old("confirmed"), changed(old("confirmed"), kept)});
    QCOMPARE(figures.installed, (Share{1, 1}));
    QVERIFY(figures.codesNotKept);
    QVERIFY(!counted({old("no_smartphone"), old("not_checked")}).codesNotKept); // these were never shown any
}

void TestFigures::whatWasUndoneIsNoVisit()
{
    const auto undone = changed(left("2020-08-04T03:00:00Z"), [](VisitCells &cells) {
        cells.state = "did_not_enter";
        cells.exitSource = "card";
    });
    QCOMPARE(counted({undone}).total, VisitTally());
    QCOMPARE(counted({undone, left("2020-08-04T03:00:00Z")}).total.visits, 1);
}

void TestFigures::entrancesAndPoliciesApart()
{
    Figures figures(Saigon);
    const auto at = [](const char *entrance, const char *policy) {
        return changed(left("2020-08-04T03:00:00Z"), [&](VisitCells &cells) {
            cells.entrance = entrance;
            cells.policy = policy;
        });
    };
    for (const VisitCells &cells : {at("A", "require"), at("A", "recommend"), at("B", "off")})
        figures.add(cells);
    const EntranceFigures &a = figures.entrances().at("A");
    QCOMPARE(a.policies[static_cast<size_t>(EntryPolicy::Require)].visits, 1);
    QCOMPARE(a.policies[static_cast<size_t>(EntryPolicy::Recommend)].visits, 1);
    QCOMPARE(a.policies[static_cast<size_t>(EntryPolicy::Off)].visits, 0);
    QCOMPARE(figures.entrances().at("B").policies[static_cast<size_t>(EntryPolicy::Off)].visits, 1);
    QCOMPARE(figures.entrances().size(), size_t(2));
}

void TestFigures::partsAddUpToTheWhole()
{
    const QList<VisitCells> rows{left("2020-08-04T03:00:00Z"), left("2020-08-04T05:00:00Z", "not_heard"), left("2020-08-05T03:00:00Z", "declined"),
        changed(left("2020-08-05T04:00:00Z"), [](VisitCells &cells) { cells.entrance = "B"; })};
    Figures whole(Saigon);
    Figures sum(Saigon);
    for (const VisitCells &cells : rows) {
        Figures part(Saigon);
        part.add(cells);
        whole.add(cells);
        sum += part;
    }
    QCOMPARE(sum.entrances().size(), whole.entrances().size());
    for (const auto &[name, entrance] : whole.entrances()) {
        const EntranceFigures &other = sum.entrances().at(name);
        QCOMPARE(other.total, entrance.total);
        QCOMPARE(other.days, entrance.days);
        QCOMPARE(other.hours, entrance.hours);
        QCOMPARE(other.policies, entrance.policies);
        QCOMPARE(other.checks, entrance.checks);
        QCOMPARE(other.installed, entrance.installed);
        QCOMPARE(other.codesNotKept, entrance.codesNotKept);
        QCOMPARE(other.unknownExits, entrance.unknownExits);
        QCOMPARE(other.stays, entrance.stays);
    }
}

void TestFigures::personalValuesAreNotLookedAt()
{
    const auto named = changed(left("2020-08-04T03:00:00Z"), [](VisitCells &cells) {
        cells.name = "Nguyễn Văn Ánh";
        cells.organisation = "Công ty Sen";
        cells.phone = "0900123456";
        cells.hostPerson = "Chị Lan";
    });
    const EntranceFigures before = counted({named});
    const EntranceFigures after = counted({left("2020-08-04T03:00:00Z")});
    QCOMPARE(after.total, before.total);
    QCOMPARE(after.stays, before.stays);
    QCOMPARE(after.checks, before.checks);
}

void TestFigures::progressCanStopIt()
{
    FakeVisitRows rows(QList<VisitCells>(20000, left("2020-08-04T03:00:00Z")));
    QList<qint64> told;
    const auto figures = countFigures(rows, Saigon, [&](qint64 visits) {
        told.append(visits);
        return visits < 8000;
    });
    QVERIFY(figures);
    QCOMPARE(told, (QList<qint64>{0, 4096, 8192}));
    QCOMPARE(figures->entrances().at("A").total.visits, 8192);
}

void TestFigures::aBrokenBookIsAFailure()
{
    FakeVisitRows rows({left("2020-08-04T03:00:00Z"), left("2020-08-04T03:00:00Z")});
    rows.breakAfter(1);
    const auto figures = countFigures(rows, Saigon);
    QVERIFY(!figures);
    QCOMPARE(figures.failure().reason, Failure::Reason::BookCorrupt);
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
