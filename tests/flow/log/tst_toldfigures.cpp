// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/log/toldfigures.h"

#include "fakes/csvreader.h"
#include "flow/log/figurescsv.h"

#include <QtCore/QDateTime>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

const QTimeZone Saigon("Asia/Ho_Chi_Minh");
const QDate Monday(2020, 8, 3);

/// So many visits at an hour of a day, of which so many are confirmed and the others not heard.
struct Group {
    QDate day;
    int hour;
    int visits;
    int confirmed;
    QByteArray entrance = "Cổng chính";
    int stayMinutes = 30;
};

void add(Figures &figures, const Group &group)
{
    for (int i = 0; i < group.visits; ++i) {
        VisitCells cells;
        cells.state = "left";
        cells.entrance = group.entrance;
        cells.checkedInAtMs = QDateTime(group.day, QTime(group.hour, 0), Saigon).toMSecsSinceEpoch();
        cells.checkedOutAtMs = cells.checkedInAtMs + group.stayMinutes * 60000LL;
        cells.exitSource = "pass";
        cells.clockQuality = "good";
        cells.policy = "require";
        cells.appCheck = i < group.confirmed ? "confirmed" : "not_heard";
        cells.codesShown = i >= group.confirmed;
        figures.add(cells);
    }
}

Figures figuresOf(const QList<Group> &groups)
{
    Figures out(Saigon);
    for (const Group &group : groups)
        add(out, group);
    return out;
}

QString said(const ToldTally &tally)
{
    const QString visits = tally.visits ? QString::number(*tally.visits) : QStringLiteral("x");
    return visits + u':' + (tally.adoption ? QStringLiteral("%1/%2").arg(tally.adoption->with).arg(tally.adoption->of) : QStringLiteral("x"));
}

QString said(const QList<ToldDay> &days)
{
    QStringList out;
    for (const ToldDay &day : days)
        out.append(said(day.tally));
    return out.join(u' ');
}

struct Memory : ByteSink {
    Result<void> write(QByteArrayView bytes) override
    {
        if (full)
            return Failure{Failure::Reason::DiskFull, QStringLiteral("full")};
        text.append(bytes);
        return {};
    }
    QByteArray text;
    bool full = false;
};

CsvLines csvOf(FiguresTable table, const FiguresTold &figures)
{
    Memory sink;
    if (!writeFiguresCsv(table, figures, sink))
        return {};
    return readCsv(sink.text).value_or(CsvLines());
}

} // namespace

class TestToldFigures : public QObject
{
    Q_OBJECT

private slots:
    void everyDayOfTheRangeIsThere();
    void withoutARangeTheVisitsSayWhichDays();
    void nobodyAtAll();
    void aQuietDayTakesAnotherWithIt();
    void theOtherEntranceDoesNotGiveItAway();
    void fewerThanFiveTellNothing();
    void olderVisitsAreSaidToBeLeftOut();
    void quartiles_data();
    void quartiles();
    void theBusiestHour_data();
    void theBusiestHour();
    void csvSaysTheSame();
    void csvOfEveryTableIsWellFormed_data();
    void csvOfEveryTableIsWellFormed();
    void aFullDiskIsAFailure();
};

void TestToldFigures::everyDayOfTheRangeIsThere()
{
    const FiguresTold figures = told(figuresOf({{Monday, 8, 10, 6}, {Monday.addDays(2), 9, 20, 15}}), Monday, Monday.addDays(3));
    QCOMPARE(said(figures.all.days), QStringLiteral("10:6/10 0:0/0 20:15/20 0:0/0"));
    QCOMPARE(figures.all.days.first().date, Monday);
    QCOMPARE(figures.all.days.last().date, Monday.addDays(3));
    QCOMPARE(said(figures.all.total), QStringLiteral("30:21/30"));
    QCOMPARE(said(figures.all.hours[8]), QStringLiteral("10:6/10"));
    QCOMPARE(said(figures.all.policies[0]), QStringLiteral("30:21/30"));
    QVERIFY(figures.entrances.isEmpty()); // there is one, and it is all
}

void TestToldFigures::withoutARangeTheVisitsSayWhichDays()
{
    const FiguresTold figures = told(figuresOf({{Monday, 8, 10, 6}, {Monday.addDays(2), 9, 20, 15}}));
    QCOMPARE(said(figures.all.days), QStringLiteral("10:6/10 0:0/0 20:15/20"));
}

void TestToldFigures::nobodyAtAll()
{
    const FiguresTold figures = told(Figures(Saigon), Monday, Monday);
    QCOMPARE(said(figures.all.days), QStringLiteral("0:0/0"));
    QCOMPARE(said(figures.all.total), QStringLiteral("0:0/0"));
    QCOMPARE(figures.all.stays->visits, 0);
    QVERIFY(!figures.all.busiest);
    QVERIFY(told(Figures(Saigon)).all.days.isEmpty());
}

void TestToldFigures::aQuietDayTakesAnotherWithIt()
{
    const FiguresTold figures = told(figuresOf({{Monday, 8, 40, 30}, {Monday.addDays(1), 8, 3, 2}, {Monday.addDays(2), 8, 12, 6}}));
    QCOMPARE(said(figures.all.days), QStringLiteral("40:30/40 x:x x:x"));
    QCOMPARE(said(figures.all.total), QStringLiteral("55:38/55"));
}

void TestToldFigures::theOtherEntranceDoesNotGiveItAway()
{
    const QByteArray side = "Cổng sau";
    const FiguresTold figures
        = told(figuresOf({{Monday, 8, 40, 30}, {Monday.addDays(1), 8, 50, 30}, {Monday, 9, 3, 2, side}, {Monday.addDays(1), 9, 30, 10, side}}));
    QCOMPARE(figures.entrances.size(), 2);
    QCOMPARE(figures.entrances[0].entrance, QStringLiteral("Cổng chính"));
    // 43 of both on Monday less 40 at the one would be 3 at the other.
    QCOMPARE(said(figures.all.days), QStringLiteral("43:32/43 80:40/80"));
    QCOMPARE(said(figures.entrances[0].days), QStringLiteral("x:x x:x"));
    QCOMPARE(said(figures.entrances[1].days), QStringLiteral("x:x x:x"));
    QCOMPARE(said(figures.entrances[1].total), QStringLiteral("33:12/33"));
}

void TestToldFigures::fewerThanFiveTellNothing()
{
    const FiguresTold figures = told(figuresOf({{Monday, 8, 4, 4}}));
    QCOMPARE(said(figures.all.total), QStringLiteral("x:x"));
    QCOMPARE(said(figures.all.days), QStringLiteral("x:x"));
    QCOMPARE(said(figures.all.hours[8]), QStringLiteral("x:x"));
    QCOMPARE(said(figures.all.hours[9]), QStringLiteral("0:0/0"));
    QVERIFY(!figures.all.checks);
    QVERIFY(!figures.all.stays);
    QVERIFY(!figures.all.unknownExits);
    QVERIFY(!figures.all.busiest);
    QVERIFY(figures.all.installed); // of nobody
    QCOMPARE(figures.all.installed->of, 0);
}

void TestToldFigures::olderVisitsAreSaidToBeLeftOut()
{
    Figures figures = figuresOf({{Monday, 8, 9, 3}, {Monday, 8, 8, 8, "Cổng sau"}});
    VisitCells old;
    old.state = "inside";
    old.entrance = "Cổng chính";
    old.checkedInAtMs = QDateTime(Monday, QTime(7, 0), Saigon).toMSecsSinceEpoch();
    old.appCheck = "not_heard";
    figures.add(old);
    const FiguresTold out = told(figures);
    QVERIFY(out.all.codesNotKept && out.entrances[0].codesNotKept && !out.entrances[1].codesNotKept);
    QCOMPARE(out.all.installed, (Share{0, 6}));
    QCOMPARE(csvOf(FiguresTable::Conversions, out).value(0).join(u','),
        QStringLiteral("entrance,codes_shown,installed_here,percent,low_percent,high_percent,older_left_out,hidden"));
    QCOMPARE(csvOf(FiguresTable::Conversions, out).value(1).join(u','), QStringLiteral(",6,0,0.0,0.0,39.0,1,0"));
}

void TestToldFigures::quartiles_data()
{
    QTest::addColumn<QList<int>>("stays");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("five") << QList<int>{50, 10, 40, 20, 30} << QList<int>{20, 30, 40};
    QTest::newRow("eight") << QList<int>{1, 2, 3, 4, 5, 6, 7, 8} << QList<int>{2, 4, 6};
    QTest::newRow("all the same") << QList<int>(9, 47) << QList<int>{47, 47, 47};
    QTest::newRow("one is very long") << QList<int>{5, 5, 5, 5, 5, 5, 5, 600} << QList<int>{5, 5, 5};
}

void TestToldFigures::quartiles()
{
    QFETCH(const QList<int>, stays);
    QFETCH(const QList<int>, expected);
    Figures figures(Saigon);
    for (const int minutes : stays)
        add(figures, {Monday, 8, 1, 1, "Cổng chính", minutes});
    const auto found = told(figures).all.stays;
    QVERIFY(found);
    QCOMPARE((QList<int>{found->lower, found->median, found->upper}), expected);
    QCOMPARE(found->visits, stays.size());
}

void TestToldFigures::theBusiestHour_data()
{
    QTest::addColumn<QList<int>>("visits"); // from 8 o'clock, over two days
    QTest::addColumn<int>("hour");
    QTest::newRow("nine") << QList<int>{10, 30, 8} << 9;
    QTest::newRow("the first of two alike") << QList<int>{30, 30} << 8;
    QTest::newRow("hidden ones cannot be it") << QList<int>{3, 30, 2, 7} << 9;
    QTest::newRow("a hidden one could be it") << QList<int>{4, 4, 3, 6} << -1;
}

void TestToldFigures::theBusiestHour()
{
    QFETCH(const QList<int>, visits);
    QFETCH(const int, hour);
    QList<Group> groups;
    for (int i = 0; i < visits.size(); ++i) {
        groups.append({Monday, 8 + i, visits[i] / 2, 0});
        groups.append({Monday.addDays(1), 8 + i, visits[i] - visits[i] / 2, 0});
    }
    const auto busiest = told(figuresOf(groups)).all.busiest;
    QCOMPARE(busiest ? busiest->hour : -1, hour);
    if (busiest)
        QCOMPARE(busiest->visitsADay, visits[hour - 8] / 2.0);
}

void TestToldFigures::csvSaysTheSame()
{
    const FiguresTold figures = told(figuresOf({{Monday, 8, 40, 30}, {Monday.addDays(1), 8, 3, 2}, {Monday.addDays(2), 8, 12, 6}}));
    const CsvLines days = csvOf(FiguresTable::Days, figures);
    QCOMPARE(days.size(), 4);
    QCOMPARE(days[0].join(u','),
        QStringLiteral("entrance,day,visits,smartphones,confirmed,adoption_percent,low_percent,high_percent,visits_hidden,smartphones_hidden"));
    QCOMPARE(days[1].join(u','), QStringLiteral(",2020-08-03,40,40,30,75.0,59.8,85.8,0,0"));
    QCOMPARE(days[2].join(u','), QStringLiteral(",2020-08-04,,,,,,,1,1"));
    QCOMPARE(csvOf(FiguresTable::Stays, figures).value(1).join(u','), QStringLiteral(",55,30,30,30,0"));
    QCOMPARE(csvOf(FiguresTable::Conversions, figures).value(1).join(u','), QStringLiteral(",17,0,0.0,0.0,18.4,0,0"));
    QCOMPARE(csvOf(FiguresTable::Exits, figures).value(1).join(u','), QStringLiteral(",55,0,0.0,0.0,6.5,0"));
}

void TestToldFigures::csvOfEveryTableIsWellFormed_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("lines"); // for each entrance
    const QList<int> lines{2, 24, 1, 3, CheckOutcomes, 1, 1, 1};
    for (size_t i = 0; i < AllFiguresTables.size(); ++i)
        QTest::newRow(qPrintable(toText(AllFiguresTables[i]))) << static_cast<int>(i) << lines[static_cast<qsizetype>(i)];
}

void TestToldFigures::csvOfEveryTableIsWellFormed()
{
    QFETCH(const int, table);
    QFETCH(const int, lines);
    const QByteArray odd = "Cổng \"B\", sau";
    const FiguresTold figures = told(figuresOf({{Monday, 8, 40, 30}, {Monday.addDays(1), 9, 30, 10, odd}}));
    const CsvLines csv = csvOf(AllFiguresTables[static_cast<size_t>(table)], figures);
    QCOMPARE(csv.size(), 1 + 3 * lines);
    for (const QStringList &line : csv)
        QCOMPARE(line.size(), csv[0].size());
    QCOMPARE(csv[1][0], QString());
    QCOMPARE(csv.last()[0], QString::fromUtf8("Cổng chính"));
    QCOMPARE(csv[1 + lines][0], QString::fromUtf8(odd));
}

void TestToldFigures::aFullDiskIsAFailure()
{
    Memory sink;
    sink.full = true;
    const auto written = writeFiguresCsv(FiguresTable::Days, told(Figures(Saigon)), sink);
    QVERIFY(!written);
    QCOMPARE(written.failure().reason, Failure::Reason::DiskFull);
}

QTEST_GUILESS_MAIN(TestToldFigures)
#include "tst_toldfigures.moc"
