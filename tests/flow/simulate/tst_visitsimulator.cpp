// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakebook.h"
#include "flow/simulate/people.h"
#include "flow/simulate/visitsimulator.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace Gatebook;

namespace {

SimulationPlan plan(qint64 visits, int days, quint64 seed = 1)
{
    SimulationPlan out;
    out.visits = visits;
    out.days = days;
    out.seed = seed;
    out.zone = QTimeZone("Asia/Ho_Chi_Minh");
    out.site = QStringLiteral("UBND Quận 3");
    out.entrance = QStringLiteral("Cổng chính");
    return out;
}

QList<JournalEntry> all(const SimulationPlan &plan, int chunk = 500)
{
    VisitSimulator simulator(plan);
    QList<JournalEntry> out;
    for (auto entries = simulator.next(chunk); !entries.isEmpty(); entries = simulator.next(chunk))
        out += entries;
    return out;
}

QList<QByteArray> texts(const QList<JournalEntry> &entries)
{
    QList<QByteArray> out;
    for (const JournalEntry &entry : entries) {
        QByteArray text = QByteArray::number(entry.atMs) + toText(entry.kind).toUtf8() + entry.visit.toByteArray() + entry.actor.toUtf8()
            + QJsonDocument(entry.body).toJson(QJsonDocument::Compact);
        for (const auto kind : {PersonalKind::Name, PersonalKind::Organisation, PersonalKind::Phone, PersonalKind::HostPerson, PersonalKind::Pass})
            text += entry.personal.value(kind).toUtf8() + '\n';
        out.append(text);
    }
    return out;
}

QList<Visit> visitsOf(const QList<JournalEntry> &entries)
{
    QMap<QUuid, Visit> visits;
    for (const JournalEntry &entry : entries) {
        if (const auto done = project(visits[entry.visit], entry); !done)
            qCritical("%s", qPrintable(done.failure().detail));
    }
    return visits.values();
}

qsizetype countOf(const QList<Visit> &visits, const std::function<bool(const Visit &)> &rule)
{
    return std::count_if(visits.begin(), visits.end(), rule);
}

} // namespace

class TestVisitSimulator : public QObject
{
    Q_OBJECT

private slots:
    void theSamePlanGivesTheSameEntries();
    void theSizeOfTheBitesDoesNotMatter();
    void anotherSeedGivesOthers();
    void exactlyAsManyComeAsAskedFor_data();
    void exactlyAsManyComeAsAskedFor();
    void aBookTakesEveryEntry();
    void entriesAreInOrderOfTime();
    void everyVisitEnds();
    void allKindsOfVisitsHappen();
    void someNamesAreSeldom();
    void sundaysAreQuiet();
    void workingHoursAreKeptInTheZone();
    void anEarlyClosingHourStillEndsTheDay();
    void settingsNameTheHosts();
    void phonesAreNobodys();
};

void TestVisitSimulator::theSamePlanGivesTheSameEntries()
{
    QCOMPARE(texts(all(plan(400, 7, 5))), texts(all(plan(400, 7, 5))));
}

void TestVisitSimulator::theSizeOfTheBitesDoesNotMatter()
{
    QCOMPARE(texts(all(plan(400, 7), 1)), texts(all(plan(400, 7), 100000)));
}

void TestVisitSimulator::anotherSeedGivesOthers()
{
    const auto one = texts(all(plan(100, 7, 1)));
    const auto other = texts(all(plan(100, 7, 2)));
    for (const QByteArray &text : one)
        QVERIFY(!other.contains(text));
}

void TestVisitSimulator::exactlyAsManyComeAsAskedFor_data()
{
    QTest::addColumn<int>("visits");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("end");
    const QDate usual = SimulationPlan().end;
    QTest::newRow("one") << 1 << 1 << usual;
    QTest::newRow("fewer than days") << 7 << 300 << usual;
    QTest::newRow("a crowd in one day") << 3000 << 1 << usual;
    QTest::newRow("a Sunday only") << 50 << 1 << QDate(2020, 8, 30);
    QTest::newRow("years") << 500 << 3660 << usual;
}

void TestVisitSimulator::exactlyAsManyComeAsAskedFor()
{
    QFETCH(int, visits);
    QFETCH(int, days);
    QFETCH(QDate, end);
    SimulationPlan asked = plan(visits, days);
    asked.end = end;
    const QList<Visit> made = visitsOf(all(asked));
    QCOMPARE(made.size(), visits);
    const qint64 firstMs = end.addDays(1 - days).startOfDay(asked.zone).toMSecsSinceEpoch();
    const qint64 afterMs = end.addDays(1).startOfDay(asked.zone).toMSecsSinceEpoch();
    QCOMPARE(countOf(made, [&](const Visit &visit) { return visit.checkedInAtMs < firstMs || visit.checkedInAtMs >= afterMs; }), 0);
}

void TestVisitSimulator::aBookTakesEveryEntry()
{
    FakeBook book;
    for (const JournalEntry &entry : all(plan(600, 2))) {
        const auto done = book.append(entry);
        QVERIFY2(done, done ? "" : qPrintable(done.failure().detail));
    }
    QCOMPARE(book.visits().size(), 600);
}

void TestVisitSimulator::entriesAreInOrderOfTime()
{
    const auto entries = all(plan(2000, 3));
    QVERIFY(std::is_sorted(entries.begin(), entries.end(), [](const JournalEntry &a, const JournalEntry &b) { return a.atMs < b.atMs; }));
}

void TestVisitSimulator::everyVisitEnds()
{
    const auto visits = visitsOf(all(plan(2000, 10)));
    QCOMPARE(countOf(visits, [](const Visit &visit) { return visit.state != VisitState::Left && visit.state != VisitState::DidNotEnter; }), 0);
    QCOMPARE(countOf(visits, [](const Visit &visit) { return visit.pass.has_value(); }), 0);
    QCOMPARE(countOf(visits,
                 [](const Visit &visit) {
                     const qint64 stayMs = visit.checkedOutAtMs.value_or(visit.checkedInAtMs + 600000) - visit.checkedInAtMs;
                     return stayMs < 10 * 60000 || stayMs > 240 * 60000;
                 }),
        0);
}

void TestVisitSimulator::allKindsOfVisitsHappen()
{
    const auto visits = visitsOf(all(plan(10000, 30)));
    std::set<AppVerdict> verdicts;
    std::set<EntryPolicy> policies;
    std::set<ExitSource> exits;
    std::set<QString> languages;
    for (const Visit &visit : visits) {
        verdicts.insert(visit.app.verdict);
        policies.insert(visit.policy);
        exits.insert(*visit.exitSource);
        languages.insert(visit.language);
    }
    QCOMPARE(verdicts.size(), size_t(7)); // all but Listening
    QCOMPARE(policies.size(), size_t(3));
    QCOMPARE(exits.size(), size_t(5)); // all but Unknown
    QCOMPARE(languages.size(), size_t(2));
    QVERIFY(countOf(visits, [](const Visit &visit) { return visit.app.verdict == AppVerdict::Confirmed; }) > 5000);
    QVERIFY(countOf(visits, [](const Visit &visit) { return visit.state == VisitState::DidNotEnter; }) > 50);
    QVERIFY(countOf(visits, [](const Visit &visit) { return !visit.letInBy.isEmpty() && !visit.letInReason.isEmpty(); }) > 500);
    QVERIFY(countOf(visits, [](const Visit &visit) { return !visit.groupId.isEmpty(); }) > 300);
    QVERIFY(countOf(visits, [](const Visit &visit) { return visit.installedHere && visit.codesShown == true; }) > 100);
    QVERIFY(countOf(visits, [](const Visit &visit) { return !visit.installedHere && visit.codesShown == true; }) > 100);
    QCOMPARE(countOf(visits, [](const Visit &visit) { return visit.installedHere && visit.codesShown != true; }), 0);
    QVERIFY(countOf(visits, [](const Visit &visit) { return visit.visitor.phone.isEmpty(); }) > 3000);
    QVERIFY(countOf(visits, [](const Visit &visit) { return visit.exitSource == ExitSource::Auto && !visit.checkedOutAtMs; }) > 500);
}

void TestVisitSimulator::someNamesAreSeldom()
{
    QMap<QString, int> bearers;
    for (const Visit &visit : visitsOf(all(plan(10000, 30))))
        ++bearers[visit.visitor.name.section(u' ', -1)];
    QVERIFY(std::count(bearers.cbegin(), bearers.cend(), 1) > 100);
    QVERIFY(std::count_if(bearers.cbegin(), bearers.cend(), [](int count) { return count > 100; }) > 20);
}

void TestVisitSimulator::sundaysAreQuiet()
{
    const SimulationPlan asked = plan(3000, 28);
    QList<int> byDay(8);
    for (const Visit &visit : visitsOf(all(asked)))
        ++byDay[QDateTime::fromMSecsSinceEpoch(visit.checkedInAtMs, asked.zone).date().dayOfWeek()];
    QCOMPARE(byDay[Qt::Sunday], 0);
    QVERIFY(byDay[Qt::Saturday] > 0);
    QVERIFY(byDay[Qt::Saturday] < byDay[Qt::Monday]);
}

void TestVisitSimulator::workingHoursAreKeptInTheZone()
{
    SimulationPlan asked = plan(1000, 5);
    asked.zone = QTimeZone("Europe/Paris");
    QList<int> byHour(24);
    for (const Visit &visit : visitsOf(all(asked)))
        ++byHour[QDateTime::fromMSecsSinceEpoch(visit.checkedInAtMs, asked.zone).time().hour()];
    QCOMPARE(std::accumulate(byHour.begin(), byHour.begin() + 7, 0) + std::accumulate(byHour.begin() + 17, byHour.end(), 0), 0);
    QVERIFY(byHour[8] > 3 * byHour[12]);
    QVERIFY(byHour[14] > byHour[12]);
}

void TestVisitSimulator::anEarlyClosingHourStillEndsTheDay()
{
    SimulationPlan asked = plan(500, 3);
    asked.closingMinutes = 2 * 60; // in the night
    const auto visits = visitsOf(all(asked));
    QVERIFY(countOf(visits, [](const Visit &visit) { return visit.checkedOutAtMs.has_value(); }) > 300);
    QCOMPARE(countOf(visits, [](const Visit &visit) { return visit.state == VisitState::Inside; }), 0);
}

void TestVisitSimulator::settingsNameTheHosts()
{
    SimulationPlan asked = plan(200, 2);
    asked.departments = {QStringLiteral("Kho")};
    asked.hosts = {{QStringLiteral("Kho"), QStringLiteral("Anh Tư")}};
    asked.languages = {QStringLiteral("en")};
    for (const Visit &visit : visitsOf(all(asked))) {
        QCOMPARE(visit.host.department, QStringLiteral("Kho"));
        QVERIFY(visit.host.person.isEmpty() || visit.host.person == QStringLiteral("Anh Tư"));
        QCOMPARE(visit.language, QStringLiteral("en"));
        QCOMPARE(visit.site, QStringLiteral("UBND Quận 3"));
    }
}

void TestVisitSimulator::phonesAreNobodys()
{
    Dice dice(3);
    for (int i = 0; i < 1000; ++i) {
        QString phone = inventedPhone(dice).remove(u' ');
        phone.replace(QStringLiteral("+84"), QStringLiteral("0"));
        QVERIFY2(phone.startsWith(QStringLiteral("0900")) && phone.size() == 10, qPrintable(phone));
    }
}

QTEST_GUILESS_MAIN(TestVisitSimulator)
#include "tst_visitsimulator.moc"
