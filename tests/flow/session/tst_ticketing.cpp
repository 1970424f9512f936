// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby.h"

#include "flow/session/ticketing.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

class FakePrinter : public PassPrinter
{
public:
    void print(const PassTicket &ticket) override { tickets.append(ticket); }

    QList<PassTicket> tickets;
};

} // namespace

class TicketingTest : public QObject
{
    Q_OBJECT

private slots:
    void theWelcomedVisitorsPassIsPrintedOnce()
    {
        Lobby lobby(EntryPolicy::Off);
        FakePrinter printer;
        const Ticketing ticketing(lobby.session, printer, u"UBND Quận 3"_qs, "Asia/Ho_Chi_Minh");
        lobby.finishForm();
        QVERIFY(printer.tickets.isEmpty());
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::Welcome);
        QCOMPARE(printer.tickets, QList{ticketOf(lobby.session.recorded(), u"UBND Quận 3"_qs, "Asia/Ho_Chi_Minh")});
        lobby.pass(lobby.session.rules().resultShownMs);
        QCOMPARE(printer.tickets.size(), 1);
    }

    void whoWaitsOrLeavesHasNothingPrinted()
    {
        Lobby lobby(EntryPolicy::Require);
        FakePrinter printer;
        const Ticketing ticketing(lobby.session, printer, {}, "UTC");
        lobby.finishForm();
        lobby.session.handle(Event::Declined());
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.step(), Step::SeeReception);
        QVERIFY(printer.tickets.isEmpty());
    }

    void aTicketSaysWhatItsReaderNeeds()
    {
        Visit visit;
        visit.checkedInAtMs = 1606268640000; // 25 November 2020, 01:44 UTC
        visit.visitor.name = u"Nguyễn Thị Ánh"_qs;
        visit.host = {u"Phòng Tư pháp"_qs, u"Bà Lan"_qs};
        visit.pass = Pass{QByteArray(16, 'p'), u"K7M2QD"_qs};
        const PassTicket expected{
            u"UBND"_qs, passQrText(QByteArray(16, 'p')), u"K7M-2QD"_qs, u"Nguyễn Thị Ánh"_qs, toText(visit.host), u"25/11/2020 08:44"_qs};
        QCOMPARE(ticketOf(visit, u"UBND"_qs, "Asia/Ho_Chi_Minh"), expected);
        QCOMPARE(ticketOf(visit, u"UBND"_qs, "No/Where").moment, u"25/11/2020 01:44"_qs);
    }

    void troubleStaysUntilAPassIsPrinted()
    {
        Lobby lobby(EntryPolicy::Off);
        FakePrinter printer;
        const Ticketing ticketing(lobby.session, printer, {}, "UTC");
        QSignalSpy changed(&ticketing, &Ticketing::troubleChanged);
        const Failure why{Failure::Reason::CannotWrite, u"no paper"_qs};
        lobby.finishForm();
        lobby.keeper.deliver();
        emit printer.failed(why);
        QCOMPARE(lobby.session.step(), Step::Welcome); // the visitor noticed nothing
        QCOMPARE(ticketing.trouble(), std::optional(why));
        emit printer.failed(why);
        QCOMPARE(changed.size(), 1);
        emit printer.printed();
        QVERIFY(!ticketing.trouble());
        QCOMPARE(changed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TicketingTest)
#include "tst_ticketing.moc"
