// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby.h"

#include "fakes/fakeprinter.h"
#include "flow/session/ticketing.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;
using Progress = Ticketing::Progress;

namespace {

const QByteArray zone = "Asia/Ho_Chi_Minh";

/// A lobby with a printer, and a visitor whose form is filled in.
struct PrintingLobby : Lobby {
    FakePrinter printer;
    Ticketing ticketing;

    explicit PrintingLobby(EntryPolicy policy = EntryPolicy::Off)
        : Lobby(policy)
        , ticketing(session, &printer, clock, u"UBND Quận 3"_qs, zone)
    {
        finishForm();
    }
    void welcome() { keeper.deliver(); }
};

Visit letIn(const QString &code)
{
    Visit visit;
    visit.checkedInAtMs = 1606268640000; // 25 November 2020, 01:44 UTC
    visit.visitor.name = u"Nguyễn Thị Ánh"_qs;
    visit.host = {u"Phòng Tư pháp"_qs, u"Bà Lan"_qs};
    visit.pass = Pass{QByteArray(16, 'p'), code};
    return visit;
}

} // namespace

class TicketingTest : public QObject
{
    Q_OBJECT

private slots:
    void theWelcomedVisitorsPassIsPrintedOnce()
    {
        PrintingLobby lobby;
        QVERIFY(lobby.printer.tickets.isEmpty());
        lobby.welcome();
        QCOMPARE(lobby.session.step(), Step::Welcome);
        QCOMPARE(lobby.printer.tickets, QList{ticketOf(lobby.session.recorded(), u"UBND Quận 3"_qs, zone)});
        lobby.pass(lobby.session.rules().resultShownMs);
        QCOMPARE(lobby.printer.tickets.size(), 1);
    }

    void whoWaitsHasNothingPrintedBeforeTheReceptionistLetsIn()
    {
        PrintingLobby lobby(EntryPolicy::Require);
        lobby.session.handle(Event::Declined());
        lobby.welcome();
        QCOMPARE(lobby.session.step(), Step::SeeReception);
        QVERIFY(lobby.printer.tickets.isEmpty());
        QVERIFY(!lobby.ticketing.canPrintAgain());
        lobby.ticketing.show(letIn(u"K7M2QD"_qs));
        QCOMPARE(lobby.printer.tickets, QList{ticketOf(letIn(u"K7M2QD"_qs), u"UBND Quận 3"_qs, zone)});
    }

    void aTicketSaysWhatItsReaderNeeds()
    {
        const Visit visit = letIn(u"K7M2QD"_qs);
        const PassTicket expected{
            u"UBND"_qs, passQrText(QByteArray(16, 'p')), u"K7M-2QD"_qs, u"Nguyễn Thị Ánh"_qs, toText(visit.host), u"25/11/2020 08:44"_qs};
        QCOMPARE(ticketOf(visit, u"UBND"_qs, zone), expected);
        QCOMPARE(ticketOf(visit, u"UBND"_qs, "No/Where").moment, u"25/11/2020 01:44"_qs);
    }

    void printedAgainItIsTheSamePass()
    {
        PrintingLobby lobby;
        lobby.welcome();
        QCOMPARE(lobby.ticketing.progress(), Progress::Printing);
        QVERIFY(!lobby.ticketing.canPrintAgain());
        lobby.ticketing.printAgain(); // one after the other
        QCOMPARE(lobby.printer.tickets.size(), 1);
        lobby.printer.takeIt();
        QCOMPARE(lobby.ticketing.progress(), Progress::Printed);
        lobby.ticketing.printAgain();
        QCOMPARE(lobby.ticketing.progress(), Progress::Printing);
        QCOMPARE(lobby.printer.tickets.size(), 2);
        QCOMPARE(lobby.printer.tickets[1], lobby.printer.tickets[0]);
    }

    void paperIsNotWastedWithoutEnd()
    {
        PrintingLobby lobby;
        lobby.welcome();
        for (int i = 0; i < 10; ++i) {
            lobby.printer.takeIt();
            lobby.ticketing.printAgain();
        }
        QCOMPARE(lobby.printer.tickets.size(), Ticketing::MostPrints);
        QVERIFY(!lobby.ticketing.canPrintAgain());
    }

    void aPassThatLeftTheScreenIsForgotten()
    {
        PrintingLobby lobby;
        lobby.welcome();
        lobby.printer.takeIt();
        QSignalSpy changed(&lobby.ticketing, &Ticketing::changed);
        lobby.session.handle(Event::Acknowledged());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(lobby.ticketing.progress(), Progress::None);
        lobby.ticketing.printAgain();
        QCOMPARE(lobby.printer.tickets.size(), 1);
    }

    void whatBecameOfAnEarlierPassIsNotSaidOfTheNext()
    {
        PrintingLobby lobby;
        lobby.ticketing.show(letIn(u"K7M2QD"_qs));
        lobby.ticketing.show(letIn(u"W4X9TN"_qs));
        emit lobby.printer.failed(1, {Failure::Reason::CannotWrite, u"no paper"_qs});
        QCOMPARE(lobby.ticketing.progress(), Progress::Printing);
        QVERIFY(lobby.ticketing.trouble()); // but of the printer
        lobby.printer.takeIt();
        QCOMPARE(lobby.ticketing.progress(), Progress::Printed);
    }

    void troubleStaysSinceTheFirstUntilAPassIsPrinted()
    {
        PrintingLobby lobby;
        QSignalSpy changed(&lobby.ticketing, &Ticketing::troubleChanged);
        lobby.welcome();
        const qint64 firstMs = lobby.clock.monotonicMs();
        lobby.printer.refuse();
        QCOMPARE(lobby.session.step(), Step::Welcome); // the visitor is not held up
        QCOMPARE(lobby.ticketing.progress(), Progress::Failed);
        QCOMPARE(lobby.ticketing.trouble()->reason, Failure::Reason::CannotWrite);
        lobby.clock.advance(60000);
        lobby.ticketing.printAgain();
        lobby.printer.refuse();
        QCOMPARE(changed.size(), 1);
        lobby.ticketing.printAgain();
        lobby.printer.refuse(Failure::Reason::Conflict);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(lobby.ticketing.troubleSinceMs(), firstMs);
        lobby.printer.takeIt();
        QVERIFY(!lobby.ticketing.trouble());
        QCOMPARE(changed.size(), 3);
    }

    void atADeskItPrintsWhatItIsShown()
    {
        Lobby lobby(EntryPolicy::Off);
        FakePrinter printer;
        Ticketing ticketing(&printer, lobby.clock, u"UBND Quận 3"_qs, zone);
        lobby.finishForm();
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::Welcome);
        QVERIFY(printer.tickets.isEmpty()); // that is the kiosk's to print
        ticketing.show(letIn(u"K7M2QD"_qs));
        QCOMPARE(printer.tickets.size(), 1);
        printer.refuse();
        QCOMPARE(ticketing.progress(), Progress::Failed);
        QVERIFY(ticketing.canPrintAgain());
        ticketing.printAgain();
        printer.takeIt();
        QCOMPARE(ticketing.progress(), Progress::Printed);
        ticketing.forget();
        QCOMPARE(ticketing.progress(), Progress::None);
    }

    void withoutAPrinterNothingIsOffered()
    {
        Lobby lobby(EntryPolicy::Off);
        Ticketing ticketing(lobby.session, nullptr, lobby.clock, {}, zone);
        lobby.finishForm();
        lobby.keeper.deliver();
        QVERIFY(!ticketing.hasPrinter() && !ticketing.canPrintAgain());
        ticketing.printAgain();
        ticketing.show(letIn(u"K7M2QD"_qs));
        QCOMPARE(ticketing.progress(), Progress::None);
    }
};

QTEST_GUILESS_MAIN(TicketingTest)
#include "tst_ticketing.moc"
