// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/files/folderstore.h"
#include "devices/printer/figurespage.h"
#include "devices/printer/rollcallpage.h"
#include "devices/sodium/sodiumrandom.h"
#include "devices/sqlite/bookthread.h"
#include "devices/system/bookmachine.h"
#include "fakes/fakeclock.h"
#include "gatebook/demobook.h"
#include "screens/figuresscreen.h"
#include "screens/healthscreen.h"
#include "screens/logscreen.h"
#include "screens/rollcallscreen.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

/// The receptionist's pages over what they stand on in the program: a book in a file, on its own thread, a real folder, a real PDF.
class DeskPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_book.reset(); } // first: it may still write to the folder
    void figuresAgreeWithTheBook();
    void theBookAnswersBetweenTheDays();
    void theTablesAreInTheFolder();
    void theFiguresAreOnPaper();
    void theRollCallIsOnPaperAndSurvives();
    void healthLooksAtTheMachine();
    void aCorrectionIsFoundByItsNewName();

private:
    static qint64 moment(QDate day, QTime time) { return QDateTime(day, time, QTimeZone(Zone)).toMSecsSinceEpoch(); }
    std::unique_ptr<FiguresScreen> read(FiguresScreen::Range range)
    {
        auto out = std::make_unique<FiguresScreen>(
            FiguresScreen::Parts{*m_book, m_clock, *m_store, m_figurePages, nullptr, Zone, QStringLiteral("Sở TTTT")});
        out->setRange(range);
        out->refresh();
        return QTest::qWaitFor([&] { return !out->isBusy(); }, 20000) ? std::move(out) : nullptr;
    }
    std::unique_ptr<RollCallScreen> called()
    {
        auto out = std::make_unique<RollCallScreen>(*m_book, m_clock, Zone, QStringLiteral("Sở TTTT"), *m_store, m_pages, nullptr);
        out->start();
        return QTest::qWaitFor([&] { return out->state() != RollCallScreen::Reading; }, 20000) ? std::move(out) : nullptr;
    }

    static inline const QByteArray Zone = "Asia/Ho_Chi_Minh";
    FakeClock m_clock{moment(QDate(2020, 8, 4), QTime(10, 30))};
    SodiumRandom m_random;
    QTemporaryDir m_dir;
    RollCallPages m_pages;
    FiguresPages m_figurePages;
    std::unique_ptr<FolderStore> m_store;
    std::unique_ptr<BookThread> m_book;
};

void DeskPagesTest::initTestCase()
{
    Settings settings;
    const auto made = makeDemoBook(m_dir.filePath(QStringLiteral("book.db")), settings, m_clock.utcMs());
    QVERIFY2(made, made ? "" : qPrintable(made.failure().detail));
}

void DeskPagesTest::init()
{
    m_book.reset(); // on its thread the store of the test before may still be at work
    m_store = std::make_unique<FolderStore>(m_dir.filePath(QStringLiteral("taken away")));
    m_book = std::make_unique<BookThread>(m_dir.filePath(QStringLiteral("book.db")), OpenMode::MustExist, m_random);
    bool opened = false;
    m_book->open(this, [&](const Result<void> &outcome) { opened = outcome.hasValue(); });
    QTRY_VERIFY(opened);
}

void DeskPagesTest::figuresAgreeWithTheBook()
{
    const auto screen = read(FiguresScreen::Month);
    QVERIFY(screen);
    QVERIFY(screen->isReady());
    qint64 rows = -1;
    m_book->ask(
        this, [](Book &book) { return book.rows({}).value()->count().value(); }, [&](qint64 counted) { rows = counted; });
    QTRY_VERIFY(rows >= 0);
    QVERIFY(rows > 50);
    QCOMPARE(screen->visits(), rows);
    QVERIFY(screen->adoption().whole > 20);
    QCOMPARE(screen->days()->count(), 30);
}

void DeskPagesTest::theBookAnswersBetweenTheDays()
{
    FiguresScreen screen({*m_book, m_clock, *m_store, m_figurePages, nullptr, Zone, QStringLiteral("Sở TTTT")});
    screen.setRange(FiguresScreen::Month);
    double progressThen = -1;
    m_book->ask(
        this, [](Book &book) { return book.visitsIn(VisitState::Inside).hasValue(); }, [&](bool) { progressThen = screen.progress(); });
    QTRY_VERIFY(progressThen >= 0);
    QVERIFY2(progressThen < 0.2, qPrintable(QString::number(progressThen))); // it was not behind all thirty
    QTRY_VERIFY(!screen.isBusy());
}

void DeskPagesTest::theTablesAreInTheFolder()
{
    const auto screen = read(FiguresScreen::Week);
    QVERIFY(screen);
    screen->saveTables();
    QTRY_COMPARE(screen->saving(), FiguresScreen::Saved);
    QCOMPARE(QDir(screen->savedIn()), QDir(m_dir.filePath(QStringLiteral("taken away"))));
    QCOMPARE(QDir(screen->savedIn()).entryList({QStringLiteral("figures-*.csv")}).size(), 8);
}

void DeskPagesTest::theFiguresAreOnPaper()
{
    const auto screen = read(FiguresScreen::Month);
    QVERIFY(screen);
    FigureWords words;
    words.title = QStringLiteral("Số liệu");
    words.page = QStringLiteral("Trang %1 trên %2");
    screen->makePaper(&words);
    QTRY_COMPARE(screen->paper()->state(), SheetJob::Saved); // drawn on the book's thread
    QVERIFY(screen->paper()->savedAs().endsWith(QStringLiteral("figures-2020-07-06-2020-08-04-all.pdf")));
    QFile pdf(screen->paper()->savedAs());
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    QVERIFY(pdf.size() > 5000);
}

void DeskPagesTest::theRollCallIsOnPaperAndSurvives()
{
    auto screen = called();
    QVERIFY(screen);
    QCOMPARE(screen->state(), RollCallScreen::Running);
    QVERIFY(screen->total() > 3);
    screen->tick(1);
    PaperWords words;
    words.title = QStringLiteral("Điểm danh");
    words.made = QStringLiteral("Lập lúc %1");
    words.total = QStringLiteral("%1 người");
    words.since = QStringLiteral("từ %1");
    words.page = QStringLiteral("Trang %1 trên %2");
    screen->makePaper(&words);
    QTRY_COMPARE(screen->paper()->state(), SheetJob::Saved); // drawn on the book's thread
    QFile pdf(screen->paper()->savedAs());
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    QVERIFY(pdf.size() > 5000);
    const int total = screen->total();
    screen = nullptr;
    m_book = nullptr; // the program ends, and starts again
    init();
    screen = called();
    QVERIFY(screen);
    QVERIFY(screen->isResumed());
    QCOMPARE(screen->here(), 1);
    QCOMPARE(screen->total(), total);
    screen->end();
    bool done = false;
    m_book->ask(
        this, [](Book &) { return true; }, [&](bool) { done = true; });
    QTRY_VERIFY(done); // and what was asked for before
    QVERIFY(!screen->areTicksLost());
    screen = called();
    QVERIFY(screen && !screen->isResumed());
}

void DeskPagesTest::healthLooksAtTheMachine()
{
    BookMachine machine(m_dir.filePath(QStringLiteral("book.db")));
    HealthScreen screen({nullptr, nullptr, nullptr, nullptr, *m_book, machine, m_clock, 0, Zone});
    screen.tick();
    QTRY_VERIFY(screen.hasLooked());
    QCOMPARE(screen.book().health, HealthScreen::Ok);
    QVERIFY(screen.disk().figure > 0);
    QCOMPARE(screen.lastExport().health, HealthScreen::Unknown);
}

void DeskPagesTest::aCorrectionIsFoundByItsNewName()
{
    m_book->ask(
        this,
        [](Book &book) {
            return book.addStaff({QStringLiteral("lan"), StaffRole::Receptionist, "hash"});
        },
        [](const Result<void> &) {});
    LogScreen log(*m_book, m_clock, Zone);
    log.setStaff(QStringLiteral("lan"), StaffRole::Receptionist);
    log.refresh();
    QTRY_VERIFY(log.lines()->count() > 10);
    log.choose(7);
    const QUuid id = log.lines()->at(7)->id;
    log.correctChosen();
    log.correction()->setProperty("name", QStringLiteral("Ỷ Lan Nguyên Phi"));
    log.correction()->setProperty("reason", QStringLiteral("Viết sai"));
    log.correction()->save();
    QTRY_VERIFY(log.isCorrected());
    QTRY_COMPARE(
        log.history()->data(log.history()->index(log.history()->count() - 1), HistoryModel::KindRole).toString(), QStringLiteral("corrected"));
    log.setText(QStringLiteral("y lan nguyen"));
    QTRY_COMPARE(log.lines()->count(), 1);
    QCOMPARE(log.lines()->at(0)->id, id);
    QTRY_COMPARE(log.visits(), 1);
}

QTEST_MAIN(DeskPagesTest)
#include "tst_deskpages.moc"
