// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/rollcallscreen.h"

#include "fakes/desk.h"
#include "fakes/fakesheets.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

struct FakePaper : RollCallPaper {
    Result<QByteArray> pdf(const RollCall &call, const QSet<QUuid> &here, const RollCallWords &words) override
    {
        if (fails)
            return Failure{Failure::Reason::CannotWrite, QStringLiteral("told to fail by the test")};
        return QStringLiteral("%1 %2: %3 of %4").arg(words.agency, words.title).arg(here.size()).arg(call.size()).toUtf8();
    }
    bool fails = false;
};

} // namespace

class RollCallScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneTouchListsEveryone();
    void whoNeedsHelpHasAPartOfTheirOwn();
    void ticksAreTurnedOver();
    void onlyWhoIsMissing();
    void goesOnAfterACrash();
    void anOldOneIsOver();
    void anewForgetsTheTicks();
    void needsNoBookOnceBegun();
    void aBrokenBookIsSaid();
    void ticksThatCannotBeKeptAreSaid();
    void thePaperIsSavedAndPrinted();
    void thePrinterFails_data();
    void thePrinterFails();
    void withoutAPrinterItIsSaved_data();
    void withoutAPrinterItIsSaved();
    void endedNothingIsLeft();

private:
    static QVariant at(const RollCallScreen &screen, int row, RollCallModel::Role role)
    {
        return screen.people()->data(screen.people()->index(row), role);
    }
    std::unique_ptr<RollCallScreen> screenWith(SheetPrinter *printer = nullptr)
    {
        return std::make_unique<RollCallScreen>(
            m_desk->keeper, m_desk->clock, Desk::Zone, QStringLiteral("Sở TTTT"), m_desk->store, m_paper, printer);
    }
    std::unique_ptr<RollCallScreen> begun(SheetPrinter *printer = nullptr)
    {
        auto out = screenWith(printer);
        out->start();
        m_desk->deliver();
        return out;
    }
    void paperOf(RollCallScreen &screen)
    {
        PaperWords words;
        words.title = QStringLiteral("Điểm danh");
        screen.makePaper(&words);
        m_desk->deliver();
    }

    std::unique_ptr<Desk> m_desk;
    FakePaper m_paper;
};

void RollCallScreenTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_paper.fails = false;
    const QDate today(2020, 8, 4);
    const auto come = [&](const char *name, int hour, int minutes, const char *entrance) {
        Visit visit = m_desk->visit(today, QTime(hour, 5));
        visit.visitor.name = QString::fromUtf8(name);
        visit.visitor.organisation = QStringLiteral("Sao Mai");
        visit.entrance = QString::fromUtf8(entrance);
        m_desk->record(visit, minutes);
    };
    come("An", 8, -1, "Cổng A");
    come("Bình", 9, -1, "Cổng A");
    come("Chi", 10, -1, "Cổng B");
    come("Dũng", 11, 0, "Cổng A");
    m_desk->write();
}

void RollCallScreenTest::oneTouchListsEveryone()
{
    const auto screen = screenWith();
    QCOMPARE(screen->state(), RollCallScreen::Idle);
    screen->start();
    QCOMPARE(screen->state(), RollCallScreen::Reading);
    m_desk->deliver();
    QAbstractItemModelTester tester(screen->people(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(screen->state(), RollCallScreen::Running);
    QCOMPARE(screen->madeAt(), QStringLiteral("17:30"));
    QCOMPARE(screen->total(), 4);
    QCOMPARE(screen->unseen(), 1);
    QCOMPARE(screen->here(), 0);
    QCOMPARE(at(*screen, 0, RollCallModel::NameRole).toString(), QStringLiteral("An"));
    QCOMPARE(at(*screen, 0, RollCallModel::ErrandRole).toString(), QStringLiteral("Sao Mai → Phòng Công nghệ thông tin"));
    QCOMPARE(at(*screen, 0, RollCallModel::SinceRole).toString(), QStringLiteral("08:05"));
    QVERIFY(at(*screen, 0, RollCallModel::FirstOfPartRole).toBool());
    QCOMPARE(at(*screen, 0, RollCallModel::PartSizeRole).toInt(), 3);
    QVERIFY(!at(*screen, 1, RollCallModel::FirstOfEntranceRole).toBool());
    QVERIFY(at(*screen, 2, RollCallModel::FirstOfEntranceRole).toBool());
    QCOMPARE(at(*screen, 3, RollCallModel::PartRole).toInt(), RollCallModel::Unseen);
    QVERIFY(at(*screen, 3, RollCallModel::FirstOfPartRole).toBool());
}

void RollCallScreenTest::whoNeedsHelpHasAPartOfTheirOwn()
{
    const QUuid chi = m_desk->book.visitsIn(VisitState::Inside)->constLast().id;
    QVERIFY(m_desk->book.append(helpNotedEntry(chi, m_desk->clock.utcMs(), QStringLiteral("staff:lan"), true)));
    const auto screen = begun();
    QCOMPARE(at(*screen, 0, RollCallModel::NameRole).toString(), QStringLiteral("Chi"));
    QCOMPARE(at(*screen, 0, RollCallModel::PartRole).toInt(), int(RollCallModel::Help));
    QCOMPARE(at(*screen, 0, RollCallModel::PartSizeRole).toInt(), 1);
    QCOMPARE(at(*screen, 1, RollCallModel::PartRole).toInt(), int(RollCallModel::Inside));
    QVERIFY(at(*screen, 1, RollCallModel::FirstOfPartRole).toBool());
    QCOMPARE(screen->total(), 4);
}

void RollCallScreenTest::ticksAreTurnedOver()
{
    const auto screen = begun();
    screen->tick(1);
    QVERIFY(at(*screen, 1, RollCallModel::TickedRole).toBool());
    QCOMPARE(screen->here(), 1);
    screen->tick(1);
    QCOMPARE(screen->here(), 0);
    screen->tick(-1);
    screen->tick(99);
    QCOMPARE(screen->here(), 0);
}

void RollCallScreenTest::onlyWhoIsMissing()
{
    const auto screen = begun();
    QAbstractItemModelTester tester(screen->people(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    screen->tick(0);
    screen->setOnlyMissing(true);
    QCOMPARE(screen->people()->count(), 3);
    screen->tick(0); // Bình goes from the list
    QCOMPARE(screen->people()->count(), 2);
    QCOMPARE(at(*screen, 0, RollCallModel::NameRole).toString(), QStringLiteral("Chi"));
    QVERIFY(at(*screen, 0, RollCallModel::FirstOfPartRole).toBool());
    screen->setOnlyMissing(false);
    QCOMPARE(screen->people()->count(), 4);
    QCOMPARE(screen->here(), 2);
}

void RollCallScreenTest::goesOnAfterACrash()
{
    auto screen = begun();
    QVERIFY(!screen->isResumed());
    screen->tick(2);
    m_desk->deliver();
    screen = nullptr; // and nobody said goodbye
    m_desk->clock.advance(60000);
    screen = begun();
    QVERIFY(screen->isResumed());
    QCOMPARE(screen->madeAt(), QStringLiteral("17:30"));
    QCOMPARE(screen->here(), 1);
    QVERIFY(at(*screen, 2, RollCallModel::TickedRole).toBool());
    QCOMPARE(screen->total(), 4);
}

void RollCallScreenTest::anOldOneIsOver()
{
    auto screen = begun();
    screen->tick(2);
    m_desk->deliver();
    m_desk->clock.advance(RollCallLastsMs);
    screen = begun();
    QVERIFY(!screen->isResumed());
    QCOMPARE(screen->here(), 0);
}

void RollCallScreenTest::anewForgetsTheTicks()
{
    const auto screen = begun();
    screen->tick(2);
    m_desk->clock.advance(60000);
    screen->startAnew();
    m_desk->deliver();
    QCOMPARE(screen->here(), 0);
    QCOMPARE(screen->madeAt(), QStringLiteral("17:31"));
    QVERIFY(!screen->isResumed());
}

void RollCallScreenTest::needsNoBookOnceBegun()
{
    const auto screen = begun();
    m_desk->book.failWith(Failure::Reason::BookCorrupt);
    screen->tick(0);
    paperOf(*screen);
    QCOMPARE(screen->here(), 1);
    QCOMPARE(screen->paper()->state(), SheetJob::Saved);
    QVERIFY(!screen->areTicksLost());
}

void RollCallScreenTest::aBrokenBookIsSaid()
{
    m_desk->book.failWith(Failure::Reason::BookLocked);
    const auto screen = begun();
    QCOMPARE(screen->state(), RollCallScreen::Failed);
    m_desk->book.failWith(std::nullopt);
    screen->start();
    m_desk->deliver();
    QCOMPARE(screen->state(), RollCallScreen::Running);
}

void RollCallScreenTest::ticksThatCannotBeKeptAreSaid()
{
    const auto screen = begun();
    QVERIFY(!screen->areTicksLost());
    m_desk->store.failsWith = Failure::Reason::DiskFull;
    screen->tick(0);
    m_desk->deliver();
    QVERIFY(screen->areTicksLost());
    QCOMPARE(screen->here(), 1); // on the screen it is
    m_desk->store.failsWith = std::nullopt;
    screen->tick(1);
    m_desk->deliver();
    QVERIFY(!screen->areTicksLost());
}

void RollCallScreenTest::thePaperIsSavedAndPrinted()
{
    FakeSheets printer;
    const auto screen = begun(&printer);
    QVERIFY(screen->paper()->hasPrinter());
    screen->tick(0);
    paperOf(*screen);
    QCOMPARE(screen->paper()->state(), SheetJob::Printing);
    QCOMPARE(printer.sheets, QList<QByteArray>{QStringLiteral("Sở TTTT Điểm danh: 1 of 4").toUtf8()});
    QCOMPARE(m_desk->store.files.value(QStringLiteral("roll-call-2020-08-04-173000.pdf")), printer.sheets.first());
    QCOMPARE(screen->paper()->savedAs(), QStringLiteral("/srv/gatebook/roll-call-2020-08-04-173000.pdf"));
    paperOf(*screen); // not twice at once
    QCOMPARE(printer.sheets.size(), 1);
    printer.end(true);
    QCOMPARE(screen->paper()->state(), SheetJob::Printed);
}

void RollCallScreenTest::thePrinterFails_data()
{
    QTest::addColumn<bool>("diskFull");
    QTest::newRow("saved") << false;
    QTest::newRow("and the disk is full") << true;
}

void RollCallScreenTest::thePrinterFails()
{
    QFETCH(const bool, diskFull);
    FakeSheets printer;
    const auto screen = begun(&printer);
    if (diskFull)
        m_desk->store.failsWith = Failure::Reason::DiskFull;
    paperOf(*screen);
    QCOMPARE(printer.sheets.size(), 1);
    printer.end(false);
    QCOMPARE(screen->paper()->state(), SheetJob::NotPrinted);
    QCOMPARE(screen->paper()->savedAs().isEmpty(), diskFull);
}

void RollCallScreenTest::withoutAPrinterItIsSaved_data()
{
    QTest::addColumn<bool>("diskFull");
    QTest::addColumn<bool>("cannotDraw");
    QTest::addColumn<SheetJob::State>("expected");
    QTest::newRow("well") << false << false << SheetJob::Saved;
    QTest::newRow("disk full") << true << false << SheetJob::NotSaved;
    QTest::newRow("cannot be drawn") << false << true << SheetJob::NotSaved;
}

void RollCallScreenTest::withoutAPrinterItIsSaved()
{
    QFETCH(const bool, diskFull);
    QFETCH(const bool, cannotDraw);
    QFETCH(const SheetJob::State, expected);
    const auto screen = begun();
    if (diskFull)
        m_desk->store.failsWith = Failure::Reason::DiskFull;
    m_paper.fails = cannotDraw;
    QVERIFY(!screen->paper()->hasPrinter());
    paperOf(*screen);
    QCOMPARE(screen->paper()->state(), expected);
}

void RollCallScreenTest::endedNothingIsLeft()
{
    auto screen = begun();
    screen->tick(0);
    screen->end();
    m_desk->deliver();
    QCOMPARE(screen->state(), RollCallScreen::Idle);
    QCOMPARE(screen->people()->count(), 0);
    screen = begun();
    QVERIFY(!screen->isResumed());
}

QTEST_GUILESS_MAIN(RollCallScreenTest)
#include "tst_rollcallscreen.moc"
