// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecodemaker.h"
#include "fakes/stagedkiosk.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class TicketScreenTest : public QObject
{
    Q_OBJECT

    struct Staged {
        FakeCodeMaker maker;
        StagedKiosk kiosk{maker, {EntryPolicy::Require, QStringLiteral("vi"), true}};
        TicketScreen &screen = *kiosk.kiosk.ticket();
    };

private slots:
    void withoutAPrinterThereIsNoneToSpeakOf()
    {
        const FakeCodeMaker maker;
        StagedKiosk kiosk(maker, {});
        kiosk.enter(QStringLiteral("Nguyễn Văn Hà"));
        QVERIFY(!kiosk.kiosk.ticket()->available() && !kiosk.kiosk.ticket()->canPrintAgain());
        QCOMPARE(kiosk.kiosk.ticket()->progress(), TicketScreen::None);
    }

    void theVisitorSeesHowItIsAndPrintsAgain()
    {
        Staged staged;
        QVERIFY(staged.screen.available());
        QSignalSpy changes(&staged.screen, &TicketScreen::changed);
        staged.kiosk.enter(QStringLiteral("Nguyễn Văn Hà"));
        QCOMPARE(staged.screen.progress(), TicketScreen::Printing);
        staged.kiosk.printer.takeIt();
        QCOMPARE(staged.screen.progress(), TicketScreen::Printed);
        QVERIFY(staged.screen.canPrintAgain());
        staged.screen.printAgain();
        staged.kiosk.printer.refuse();
        QCOMPARE(staged.screen.progress(), TicketScreen::Failed);
        QVERIFY(staged.screen.canPrintAgain());
        QCOMPARE(changes.size(), 4);
        QCOMPARE(staged.kiosk.printer.tickets[0].code, staged.kiosk.kiosk.pass()->code());
        QCOMPARE(staged.kiosk.printer.tickets[1].code, staged.kiosk.kiosk.pass()->code());
    }

    void whoIsLetInByTheReceptionistHasThePassPrinted()
    {
        Staged staged;
        staged.kiosk.wait(QStringLiteral("Nguyễn Văn Hà"));
        staged.kiosk.kiosk.session()->acknowledge();
        QVERIFY(staged.kiosk.printer.tickets.isEmpty());
        staged.kiosk.addStaff(QStringLiteral("Lan"), QStringLiteral("246810"));
        StaffScreen &staff = *staged.kiosk.kiosk.staff();
        staff.openUp();
        staged.kiosk.deliver();
        staff.signIn()->tryPin(QStringLiteral("246810"));
        staged.kiosk.deliver();
        staff.letIn(0, QStringLiteral("Đã xem Bluezone trên máy"));
        staged.kiosk.deliver();
        QCOMPARE(staged.kiosk.printer.tickets.size(), 1);
        QCOMPARE(staged.kiosk.printer.tickets[0].code, staff.pass()->code());
        QCOMPARE(staged.screen.progress(), TicketScreen::Printing);
        staged.kiosk.printer.takeIt();
        QVERIFY(staged.screen.canPrintAgain());
        staff.passShown();
        QVERIFY(!staged.screen.canPrintAgain());
        QCOMPARE(staged.screen.progress(), TicketScreen::None);
    }

    void theStaffLearnWhatIsTheMatterAndSinceWhen_data()
    {
        QTest::addColumn<Failure::Reason>("reason");
        QTest::addColumn<TicketScreen::Trouble>("trouble");
        QTest::newRow("no lp") << Failure::Reason::Unsupported << TicketScreen::NoProgram;
        QTest::newRow("busy") << Failure::Reason::Conflict << TicketScreen::FarBehind;
        QTest::newRow("refused") << Failure::Reason::CannotWrite << TicketScreen::NotTaken;
    }
    void theStaffLearnWhatIsTheMatterAndSinceWhen()
    {
        QFETCH(Failure::Reason, reason);
        QFETCH(TicketScreen::Trouble, trouble);
        Staged staged;
        QCOMPARE(staged.screen.trouble(), TicketScreen::NoTrouble);
        staged.kiosk.enter(QStringLiteral("Nguyễn Văn Hà"));
        QSignalSpy changes(&staged.screen, &TicketScreen::troubleChanged);
        const QString now = staged.kiosk.kiosk.clockText();
        staged.kiosk.printer.refuse(reason);
        QCOMPARE(staged.screen.trouble(), trouble);
        QCOMPARE(staged.screen.since(), now);
        QVERIFY(!staged.screen.detail().isEmpty());
        staged.kiosk.pass(5 * 60000);
        staged.kiosk.enter(QStringLiteral("Trần Thị Ba"));
        staged.kiosk.printer.refuse(Failure::Reason::CannotWrite);
        QCOMPARE(staged.screen.since(), now); // since the first
        staged.kiosk.printer.takeIt();
        QCOMPARE(staged.screen.trouble(), TicketScreen::NoTrouble);
        QCOMPARE(staged.screen.since(), QString());
        QVERIFY(changes.size() >= 2);
    }
};

QTEST_MAIN(TicketScreenTest)
#include "tst_ticketscreen.moc"
