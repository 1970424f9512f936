// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/healthscreen.h"

#include "fakes/desk.h"
#include "fakes/fakeadvertisementsource.h"
#include "fakes/fakecodesource.h"
#include "fakes/fakemachine.h"
#include "fakes/fakeprinter.h"
#include "fakes/fakeslidefolder.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

const QDate Today(2020, 8, 4);

/// A kiosk with all devices at 17:30.
struct Kit {
    explicit Kit(bool withPrinter = true)
        : tickets(session, withPrinter ? &paper : nullptr, desk.clock, QStringLiteral("Sở TTTT"), Desk::Zone)
    {
        listener.start();
        codes.add(scanner);
        machine.facts.lastBackupMs = desk.clock.utcMs() - 1000;
    }

    HealthScreen::Parts parts()
    {
        return {&radio, &ticket, &codes, &slides, desk.keeper, machine, desk.clock, Desk::moment(Today.addDays(-60), {}), Desk::Zone};
    }
    HealthScreen::Parts secondScreen()
    {
        return {nullptr, nullptr, nullptr, nullptr, desk.keeper, machine, desk.clock, Desk::moment(Today.addDays(-60), {}), Desk::Zone};
    }

    Desk desk;
    FakeAdvertisementSource air;
    FakeMachine machine;
    FakePrinter paper;
    FakeCodeSource scanner;
    FakeCodeSource camera{CodeSource::Kind::Camera};
    Listener listener{air, desk.clock, PresenceTracker({}, {}, 1), {}};
    Session session{{}, listener, desk.keeper, desk.clock, desk.random};
    CodeDesk codes{session};
    FakeSlideFolder slides;
    Ticketing tickets;
    RadioScreen radio{listener, desk.clock, Desk::Zone};
    TicketScreen ticket{tickets, desk.clock, Desk::Zone};
};

void look(HealthScreen &screen, Kit &kit)
{
    screen.refresh();
    kit.desk.deliver();
}

} // namespace

class HealthScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKnownBeforeTheFirstLook();
    void allIsWell();
    void saysWhatIsWrongOfTheMachine_data();
    void saysWhatIsWrongOfTheMachine();
    void saysWhatIsWrongOfTheBook_data();
    void saysWhatIsWrongOfTheBook();
    void theRadioIsFollowed();
    void theCameraIsFollowed();
    void slidesAreFollowed();
    void thePrinterIsFollowed();
    void sinceBeginsWithTheTrouble();
    void sinceFollowsAClockThatWasPutRight();
    void backupAndExportSayWhen();
    void looksFromTimeToTime();
    void aSecondScreenHasNoDevices();
};

void HealthScreenTest::nothingIsKnownBeforeTheFirstLook()
{
    Kit kit;
    const HealthScreen screen(kit.parts());
    QVERIFY(!screen.hasLooked());
    for (const HealthItem &item : {screen.disk(), screen.book(), screen.clock(), screen.backup(), screen.lastExport()})
        QCOMPARE(item.health, HealthScreen::Unknown);
    QCOMPARE(screen.attention(), 0);
}

void HealthScreenTest::allIsWell()
{
    Kit kit;
    kit.codes.add(kit.camera);
    kit.machine.facts.lastBackupMs = kit.desk.clock.utcMs() - 1000;
    kit.machine.facts.lastExportMs = kit.desk.clock.utcMs() - 1000;
    HealthScreen screen(kit.parts());
    QSignalSpy changed(&screen, &HealthScreen::changed);
    look(screen, kit);
    QVERIFY(screen.hasLooked());
    QVERIFY(changed.count() > 0);
    for (const HealthItem &item : {screen.disk(), screen.book(), screen.clock(), screen.backup(), screen.lastExport(), screen.radioItem(),
             screen.printer(), screen.camera(), screen.slides()}) {
        QCOMPARE(item.health, HealthScreen::Ok);
        QCOMPARE(item.problem, HealthScreen::NoProblem);
        QCOMPARE(item.since.left(2), QStringLiteral("17"));
    }
    QCOMPARE(screen.disk().figure, 38.2);
    QCOMPARE(screen.attention(), 0);
    QVERIFY(!screen.isBad());
}

void HealthScreenTest::saysWhatIsWrongOfTheMachine_data()
{
    QTest::addColumn<qint64>("freeBytes"); // below 0: no folder
    QTest::addColumn<bool>("writable");
    QTest::addColumn<HealthScreen::Health>("health");
    QTest::addColumn<HealthScreen::Problem>("problem");
    QTest::newRow("low") << qint64(900000000) << true << HealthScreen::Warn << HealthScreen::DiskLow;
    QTest::newRow("nearly full") << qint64(9000000) << true << HealthScreen::Bad << HealthScreen::DiskLow;
    QTest::newRow("read-only") << qint64(90000000000) << false << HealthScreen::Bad << HealthScreen::FolderShut;
    QTest::newRow("gone") << qint64(-1) << false << HealthScreen::Bad << HealthScreen::FolderMissing;
}

void HealthScreenTest::saysWhatIsWrongOfTheMachine()
{
    QFETCH(const qint64, freeBytes);
    QFETCH(const bool, writable);
    QFETCH(const HealthScreen::Health, health);
    QFETCH(const HealthScreen::Problem, problem);
    Kit kit;
    kit.machine.facts.freeBytes = freeBytes < 0 ? std::nullopt : std::optional(freeBytes);
    kit.machine.facts.isWritable = writable;
    HealthScreen screen(kit.parts());
    look(screen, kit);
    QCOMPARE(screen.disk().health, health);
    QCOMPARE(screen.disk().problem, problem);
    QCOMPARE(screen.attention(), 1);
    QCOMPARE(screen.isBad(), health == HealthScreen::Bad);
}

void HealthScreenTest::saysWhatIsWrongOfTheBook_data()
{
    QTest::addColumn<Failure::Reason>("reason");
    QTest::addColumn<HealthScreen::Problem>("problem");
    QTest::newRow("locked") << Failure::Reason::BookLocked << HealthScreen::BookLocked;
    QTest::newRow("full") << Failure::Reason::DiskFull << HealthScreen::BookDiskFull;
    QTest::newRow("corrupt") << Failure::Reason::BookCorrupt << HealthScreen::BookBroken;
    QTest::newRow("missing") << Failure::Reason::BookMissing << HealthScreen::BookBroken;
}

void HealthScreenTest::saysWhatIsWrongOfTheBook()
{
    QFETCH(const Failure::Reason, reason);
    QFETCH(const HealthScreen::Problem, problem);
    Kit kit;
    kit.desk.book.failWith(reason);
    HealthScreen screen(kit.parts());
    look(screen, kit);
    QCOMPARE(screen.book().health, HealthScreen::Bad);
    QCOMPARE(screen.book().problem, problem);
    QVERIFY(!screen.book().detail.isEmpty());
    kit.desk.book.failWith(std::nullopt);
    look(screen, kit);
    QCOMPARE(screen.book().health, HealthScreen::Ok);
}

void HealthScreenTest::theRadioIsFollowed()
{
    Kit kit;
    const HealthScreen screen(kit.parts());
    QCOMPARE(screen.radioItem().health, HealthScreen::Ok);
    kit.desk.clock.advance(60000);
    kit.air.goDeaf(Failure::Reason::RadioMissing); // without a look at the machine
    QCOMPARE(screen.radioItem().health, HealthScreen::Bad);
    QCOMPARE(screen.radioItem().problem, HealthScreen::OfItsOwn);
    QCOMPARE(screen.radioItem().since, QStringLiteral("17:31"));
    QVERIFY(!screen.radioItem().detail.isEmpty());
    kit.air.recover();
    QCOMPARE(screen.radioItem().health, HealthScreen::Ok);
}

void HealthScreenTest::theCameraIsFollowed()
{
    Kit kit;
    const HealthScreen screen(kit.parts());
    QCOMPARE(screen.camera().health, HealthScreen::Unused); // there is a hand scanner only
    kit.codes.add(kit.camera);
    QCOMPARE(screen.camera().health, HealthScreen::Ok);
    kit.camera.unplug();
    QCOMPARE(screen.camera().health, HealthScreen::Warn);
    QCOMPARE(screen.camera().problem, HealthScreen::CameraAbsent);
    QVERIFY(!screen.camera().detail.isEmpty());
    kit.camera.plugIn();
    QCOMPARE(screen.camera().health, HealthScreen::Ok);
}

void HealthScreenTest::slidesAreFollowed()
{
    Kit kit;
    const HealthScreen screen(kit.parts());
    QCOMPARE(screen.slides().figure, 0);
    kit.slides.lay({{QStringLiteral("one"), {}}, {QStringLiteral("two"), {}}});
    QCOMPARE(screen.slides().health, HealthScreen::Ok);
    QCOMPARE(screen.slides().figure, 2);
    kit.desk.clock.advance(60000);
    kit.slides.spoil({QStringLiteral("three.png: not a picture"), QStringLiteral("four.txt: empty")});
    QCOMPARE(screen.slides().health, HealthScreen::Warn);
    QCOMPARE(screen.slides().problem, HealthScreen::SlidesUnread);
    QCOMPARE(screen.slides().since, QStringLiteral("17:31"));
    QCOMPARE(screen.slides().detail, QStringLiteral("three.png: not a picture; four.txt: empty"));
    QCOMPARE(screen.attention(), 1);
    kit.slides.spoil({});
    QCOMPARE(screen.slides().health, HealthScreen::Ok);
    QCOMPARE(HealthScreen(kit.secondScreen()).slides().health, HealthScreen::Unused);
}

void HealthScreenTest::thePrinterIsFollowed()
{
    Kit kit;
    const HealthScreen screen(kit.parts());
    QCOMPARE(screen.printer().health, HealthScreen::Ok);
    kit.tickets.show(kit.desk.visit(Today, QTime(17, 0)));
    kit.desk.clock.advance(60000);
    kit.paper.refuse();
    QCOMPARE(screen.printer().health, HealthScreen::Warn);
    QCOMPARE(screen.printer().problem, HealthScreen::OfItsOwn);
    QCOMPARE(screen.printer().since, QStringLiteral("17:31"));
    Kit without(false);
    QCOMPARE(HealthScreen(without.parts()).printer().health, HealthScreen::Unused);
}

void HealthScreenTest::sinceBeginsWithTheTrouble()
{
    Kit kit;
    HealthScreen screen(kit.parts());
    look(screen, kit);
    kit.desk.clock.advance(30 * 60000);
    kit.machine.facts.freeBytes = 1000;
    look(screen, kit);
    QCOMPARE(screen.disk().since, QStringLiteral("18:00"));
    kit.desk.clock.advance(24 * 60 * 60000);
    look(screen, kit); // still the same
    QCOMPARE(screen.disk().since, QStringLiteral("18:00 04/08"));
}

void HealthScreenTest::sinceFollowsAClockThatWasPutRight()
{
    Kit kit;
    HealthScreen screen(kit.parts());
    kit.machine.facts.freeBytes = 1000;
    look(screen, kit);
    kit.desk.clock.advance(10 * 60000);
    kit.desk.clock.setUtcMs(Desk::moment(Today, QTime(20, 10))); // it was two and a half hours slow
    look(screen, kit);
    QCOMPARE(screen.disk().since, QStringLiteral("20:00"));
}

void HealthScreenTest::backupAndExportSayWhen()
{
    Kit kit;
    kit.machine.facts.lastBackupMs.reset();
    HealthScreen screen(kit.parts());
    look(screen, kit);
    QCOMPARE(screen.backup().health, HealthScreen::Warn); // of this book there is no copy
    QCOMPARE(screen.backup().problem, HealthScreen::NotKnown);
    QCOMPARE(screen.lastExport().health, HealthScreen::Unknown);
    QCOMPARE(screen.attention(), 1);
    kit.machine.facts.lastBackupMs = Desk::moment(Today.addDays(-7), QTime(17, 30));
    kit.machine.facts.lastExportMs = Desk::moment(Today.addDays(-200), QTime(9, 0));
    look(screen, kit);
    QCOMPARE(screen.backup().health, HealthScreen::Ok);
    QCOMPARE(screen.backup().since, QStringLiteral("17:30 28/07"));
    QCOMPARE(screen.lastExport().health, HealthScreen::Ok); // whoever wants one makes one
    kit.desk.clock.advance(1);
    look(screen, kit);
    QCOMPARE(screen.backup().health, HealthScreen::Warn);
    QCOMPARE(screen.backup().problem, HealthScreen::BackupOld);
}

void HealthScreenTest::looksFromTimeToTime()
{
    Kit kit;
    HealthScreen screen(kit.parts());
    screen.tick();
    screen.tick();
    QCOMPARE(kit.desk.keeper.pending(), 1);
    kit.desk.deliver();
    screen.tick();
    QCOMPARE(kit.machine.looks, 1);
    kit.desk.clock.advance(HealthScreen::LookEveryMs);
    screen.tick();
    kit.desk.deliver();
    QCOMPARE(kit.machine.looks, 2);
}

void HealthScreenTest::aSecondScreenHasNoDevices()
{
    Kit kit;
    HealthScreen screen(kit.secondScreen());
    look(screen, kit);
    QVERIFY(!screen.radio());
    QVERIFY(!screen.ticket());
    QCOMPARE(screen.disk().health, HealthScreen::Ok);
    QCOMPARE(screen.camera().health, HealthScreen::Unused);
}

QTEST_GUILESS_MAIN(HealthScreenTest)
#include "tst_healthscreen.moc"
