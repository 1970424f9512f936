// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/figuresscreen.h"

#include "fakes/csvreader.h"
#include "fakes/desk.h"
#include "fakes/fakesheets.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

struct FakePaper : FiguresPaper {
    Result<QByteArray> pdf(const FiguresOnPaper &figures, const FiguresWords &words) override
    {
        if (fails)
            return Failure{Failure::Reason::CannotWrite, QStringLiteral("told to fail by the test")};
        entrance = figures.entrance;
        const QString made = QDateTime::fromMSecsSinceEpoch(figures.madeAtMs, QTimeZone(figures.zone)).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
        return QStringLiteral("%1 %2: %3 visits, %4 entrances, %5")
            .arg(words.agency, words.title)
            .arg(figures.figures.all.total.visits.value_or(-1))
            .arg(figures.figures.entrances.size())
            .arg(made)
            .toUtf8();
    }
    QString entrance;
    bool fails = false;
};

} // namespace

class FiguresScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsTheDaysUpToToday_data();
    void countsTheDaysUpToToday();
    void todayIsTheSites();
    void readsADayAtATime();
    void anotherRangeDropsWhatWasBeingRead();
    void oneEntranceOrAll();
    void installedIsOfThoseWhoWereShownTheCodes();
    void anEntranceThatIsGoneIsAllAgain();
    void hoursBeginAndEndWithTheVisits();
    void whatMayNotBeToldIsHidden();
    void aBookThatCannotBeReadIsSaid();
    void theTablesAreSaved();
    void aFullDiskIsSaid();
    void thePaperTellsWhatIsShown();
    void whatBecameOfThePaperIsSaidUntilTheFiguresChange();
    void aScreenThatIsGoneIsNotCalledBack();

private:
    static QVariant at(const FigureRows *rows, int row, FigureRows::Role role) { return rows->data(rows->index(row), role); }
    void visits(int times, QDate day, int hour, AppVerdict verdict = AppVerdict::Confirmed, const char *entrance = "Cổng chính")
    {
        for (; times > 0; --times) {
            Visit visit = m_desk->visit(day, QTime(hour, 10), verdict);
            visit.entrance = QString::fromUtf8(entrance);
            m_desk->record(visit, 40);
        }
    }
    void read()
    {
        m_desk->write();
        m_screen->refresh();
        m_desk->deliver();
    }

    std::unique_ptr<FiguresScreen> screenWith(SheetPrinter *printer)
    {
        return std::make_unique<FiguresScreen>(
            FiguresScreen::Parts{m_desk->keeper, m_desk->clock, m_desk->store, m_paper, printer, Desk::Zone, QStringLiteral("Sở TTTT")});
    }

    const QDate Today{2020, 8, 4};
    FakePaper m_paper;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<FiguresScreen> m_screen;
};

void FiguresScreenTest::init()
{
    m_screen.reset();
    m_paper = {};
    m_desk = std::make_unique<Desk>();
    m_screen = screenWith(nullptr);
}

void FiguresScreenTest::countsTheDaysUpToToday_data()
{
    QTest::addColumn<FiguresScreen::Range>("range");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("visits");
    QTest::newRow("today") << FiguresScreen::Today << 1 << 5;
    QTest::newRow("week") << FiguresScreen::Week << 7 << 11;
    QTest::newRow("month") << FiguresScreen::Month << 30 << 18;
}

void FiguresScreenTest::countsTheDaysUpToToday()
{
    QFETCH(const FiguresScreen::Range, range);
    QFETCH(const int, days);
    QFETCH(const int, visits);
    this->visits(5, Today, 9);
    this->visits(6, Today.addDays(-6), 9);
    this->visits(7, Today.addDays(-29), 9);
    this->visits(8, Today.addDays(-30), 9);
    m_screen->setRange(range);
    read();
    QVERIFY(m_screen->isReady());
    QCOMPARE(m_screen->rangeDays(), days);
    QCOMPARE(m_screen->visits(), visits);
    QCOMPARE(m_screen->days()->count(), days);
    QCOMPARE(at(m_screen->days(), days - 1, FigureRows::TextRole).toString(), QStringLiteral("4/8"));
    QCOMPARE(at(m_screen->days(), days - 1, FigureRows::NumberRole).toInt(), 2); // a Tuesday
    QCOMPARE(at(m_screen->days(), days - 1, FigureRows::VisitsRole).toInt(), 5);
}

void FiguresScreenTest::todayIsTheSites()
{
    // Half past midnight in Saigon is still the day before in UTC.
    m_desk->clock.setUtcMs(Desk::moment(Today.addDays(1), QTime(0, 30)));
    visits(5, Today.addDays(1), 0);
    visits(9, Today, 23);
    m_screen->setRange(FiguresScreen::Today);
    read();
    QCOMPARE(m_screen->visits(), 5);
}

void FiguresScreenTest::readsADayAtATime()
{
    visits(5, Today, 9);
    m_desk->write();
    m_screen->refresh();
    QVERIFY(m_screen->isBusy());
    QVERIFY(!m_screen->isReady());
    for (int day = 0; day < 7; ++day) {
        QCOMPARE(m_screen->progress(), day / 7.0);
        QCOMPARE(m_desk->keeper.pending(), 1); // so that a check-in comes next
        m_desk->keeper.deliver();
    }
    QVERIFY(!m_screen->isBusy());
    QCOMPARE(m_desk->keeper.pending(), 0);
    QCOMPARE(m_screen->progress(), 1.0);
}

void FiguresScreenTest::anotherRangeDropsWhatWasBeingRead()
{
    visits(5, Today, 9);
    visits(6, Today.addDays(-20), 9);
    m_desk->write();
    m_screen->setRange(FiguresScreen::Month);
    m_desk->keeper.deliver();
    m_screen->setRange(FiguresScreen::Today);
    m_desk->deliver();
    QCOMPARE(m_screen->visits(), 5);
    QCOMPARE(m_screen->days()->count(), 1);
}

void FiguresScreenTest::oneEntranceOrAll()
{
    visits(8, Today, 9, AppVerdict::Confirmed);
    visits(6, Today, 10, AppVerdict::NotHeard, "Cổng sau");
    read();
    QCOMPARE(m_screen->entrances(), (QStringList{QStringLiteral("Cổng chính"), QStringLiteral("Cổng sau")}));
    QCOMPARE(m_screen->adoption(), shareFigure(Share{8, 14}));
    QCOMPARE(m_screen->gates()->count(), 2);
    QSignalSpy changed(m_screen.get(), &FiguresScreen::changed);
    m_screen->setEntrance(QStringLiteral("Cổng sau"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_screen->adoption(), shareFigure(Share{0, 6}));
    QCOMPARE(m_screen->visits(), 6);
    QVERIFY(m_screen->installed().told && m_screen->installed().nobody); // no codes were shown to anybody
    QCOMPARE(m_screen->gates()->count(), 2);                             // they are to be compared
    QCOMPARE(at(m_screen->gates(), 0, FigureRows::TextRole).toString(), QStringLiteral("Cổng chính"));
    m_screen->setEntrance({});
    QCOMPARE(m_screen->visits(), 14);
}

void FiguresScreenTest::installedIsOfThoseWhoWereShownTheCodes()
{
    for (int i = 0; i < 7; ++i) {
        Visit visit = m_desk->visit(Today, QTime(9, i), i < 3 ? AppVerdict::Confirmed : AppVerdict::NotHeard);
        visit.codesShown = i > 0;
        visit.installedHere = i == 1 || i == 2;
        m_desk->record(visit, 40);
    }
    read();
    QCOMPARE(m_screen->installed(), shareFigure(Share{2, 6}));
    QVERIFY(!m_screen->areCodesNotKept());
    Visit old = m_desk->visit(Today, QTime(10, 0));
    old.codesShown.reset();
    m_desk->record(old, 40);
    read();
    QCOMPARE(m_screen->installed(), shareFigure(Share{2, 6}));
    QVERIFY(m_screen->areCodesNotKept());
}

void FiguresScreenTest::anEntranceThatIsGoneIsAllAgain()
{
    visits(8, Today, 9);
    visits(6, Today.addDays(-20), 9, AppVerdict::Confirmed, "Cổng sau");
    m_screen->setRange(FiguresScreen::Month);
    read();
    m_screen->setEntrance(QStringLiteral("Cổng sau"));
    m_screen->setRange(FiguresScreen::Today);
    m_desk->deliver();
    QCOMPARE(m_screen->entrance(), QString());
    QCOMPARE(m_screen->visits(), 8);
}

void FiguresScreenTest::hoursBeginAndEndWithTheVisits()
{
    visits(20, Today, 8);
    visits(5, Today, 11);
    read();
    QAbstractItemModelTester tester(m_screen->hours(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_screen->hours()->count(), 4);
    QCOMPARE(at(m_screen->hours(), 0, FigureRows::TextRole).toString(), QStringLiteral("8"));
    QCOMPARE(at(m_screen->hours(), 0, FigureRows::HeightRole).toDouble(), 1.0);
    QCOMPARE(at(m_screen->hours(), 1, FigureRows::VisitsRole).toInt(), 0);
    QCOMPARE(at(m_screen->hours(), 3, FigureRows::HeightRole).toDouble(), 0.25);
    QCOMPARE(m_screen->busiestHour(), 8);
    QCOMPARE(m_screen->busiestADay(), 20.0);
    QCOMPARE(m_screen->stayMedian(), 40);
    QCOMPARE(m_screen->hours()->shares(), (QList<qreal>{1, -1, -1, 1}));
}

void FiguresScreenTest::whatMayNotBeToldIsHidden()
{
    visits(4, Today, 8);
    read();
    QVERIFY(!m_screen->visitsTold());
    QCOMPARE(m_screen->visits(), 0);
    QVERIFY(!m_screen->adoption().told);
    QVERIFY(!m_screen->staysTold());
    QVERIFY(at(m_screen->days(), 6, FigureRows::HiddenRole).toBool());
    QVERIFY(!at(m_screen->days(), 5, FigureRows::HiddenRole).toBool());
    QVERIFY(at(m_screen->checks(), 0, FigureRows::HiddenRole).toBool());
}

void FiguresScreenTest::aBookThatCannotBeReadIsSaid()
{
    visits(9, Today, 8);
    read();
    m_desk->book.failWith(Failure::Reason::BookCorrupt);
    m_screen->refresh();
    m_desk->deliver();
    QVERIFY(m_screen->hasFailed());
    QVERIFY(!m_screen->isBusy());
    QCOMPARE(m_screen->visits(), 9); // as it was
    m_desk->book.failWith(std::nullopt);
    m_screen->refresh();
    m_desk->deliver();
    QVERIFY(!m_screen->hasFailed());
}

void FiguresScreenTest::theTablesAreSaved()
{
    m_screen->saveTables();
    QCOMPARE(m_desk->keeper.pending(), 0); // there is nothing yet
    visits(9, Today, 8);
    read();
    m_screen->saveTables();
    QCOMPARE(m_screen->saving(), FiguresScreen::SavingNow);
    m_desk->deliver();
    QCOMPARE(m_screen->saving(), FiguresScreen::Saved);
    QCOMPARE(m_screen->savedIn(), QStringLiteral("/srv/gatebook"));
    QCOMPARE(m_desk->store.files.size(), 8);
    const auto days = readCsv(m_desk->store.files.value(QStringLiteral("figures-2020-07-29-2020-08-04-days.csv")));
    QVERIFY(days);
    QCOMPARE(days->size(), 8);
    QCOMPARE(days->last()[2], QStringLiteral("9"));
}

void FiguresScreenTest::aFullDiskIsSaid()
{
    visits(9, Today, 8);
    read();
    m_desk->store.failsWith = Failure::Reason::DiskFull;
    m_screen->saveTables();
    m_desk->deliver();
    QCOMPARE(m_screen->saving(), FiguresScreen::NotWritten);
    QCOMPARE(m_screen->savedIn(), QString());
}

void FiguresScreenTest::thePaperTellsWhatIsShown()
{
    FakeSheets printer;
    m_screen = screenWith(&printer);
    FigureWords words;
    words.title = QStringLiteral("Số liệu");
    m_screen->makePaper(&words);
    QCOMPARE(m_desk->keeper.pending(), 0); // there is nothing yet
    visits(8, Today, 9);
    visits(6, Today, 10, AppVerdict::NotHeard, "Cổng sau");
    read();
    m_screen->makePaper(&words);
    m_desk->deliver();
    QCOMPARE(m_screen->paper()->state(), SheetJob::Printing);
    QCOMPARE(printer.sheets, QList<QByteArray>{QStringLiteral("Sở TTTT Số liệu: 14 visits, 2 entrances, 2020-08-04T17:30").toUtf8()});
    QCOMPARE(printer.titles, QStringList{QStringLiteral("figures")});
    QCOMPARE(m_desk->store.files.value(QStringLiteral("figures-2020-07-29-2020-08-04-all.pdf")), printer.sheets.first());
    printer.end(true);
    QCOMPARE(m_screen->paper()->state(), SheetJob::Printed);
    m_screen->setEntrance(QStringLiteral("Cổng sau"));
    m_screen->makePaper(&words);
    m_desk->deliver();
    QCOMPARE(m_paper.entrance, QStringLiteral("Cổng sau"));
    QVERIFY(m_desk->store.files.contains(QStringLiteral("figures-2020-07-29-2020-08-04-entrance-2.pdf")));
}

void FiguresScreenTest::whatBecameOfThePaperIsSaidUntilTheFiguresChange()
{
    visits(9, Today, 8);
    read();
    const FigureWords words;
    m_paper.fails = true;
    m_screen->makePaper(&words);
    m_desk->deliver();
    QCOMPARE(m_screen->paper()->state(), SheetJob::NotSaved);
    m_paper.fails = false;
    m_screen->makePaper(&words);
    m_desk->deliver();
    QCOMPARE(m_screen->paper()->state(), SheetJob::Saved);
    m_screen->saveTables();
    QCOMPARE(m_screen->paper()->state(), SheetJob::None);
    m_desk->deliver();
    m_screen->makePaper(&words);
    QCOMPARE(m_screen->saving(), FiguresScreen::NotSaved);
    m_screen->refresh(); // while it is being drawn
    QCOMPARE(m_screen->paper()->state(), SheetJob::Drawing);
    m_desk->deliver();
    QCOMPARE(m_screen->paper()->state(), SheetJob::Saved);
    m_screen->refresh();
    QCOMPARE(m_screen->paper()->state(), SheetJob::None);
}

void FiguresScreenTest::aScreenThatIsGoneIsNotCalledBack()
{
    m_screen->refresh();
    m_screen.reset();
    m_desk->deliver();
    QCOMPARE(m_desk->keeper.pending(), 0);
}

QTEST_GUILESS_MAIN(FiguresScreenTest)
#include "tst_figuresscreen.moc"
