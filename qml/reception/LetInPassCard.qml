// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The pass of who was just let in, to be told; a delegation leaves with its leader's.
NoteCard {
    id: card

    required property InsideScreen inside
    property TicketScreen ticket: null
    readonly property int progress: ticket ? ticket.progress : TicketScreen.None
    readonly property string code: inside.passCode === "" ? qsTr("They leave with the leader’s pass.") : inside.letInCount > 1 ? qsTr("The leader’s pass: %1").arg(inside.passCode) : inside.passCode
    readonly property PrinterWords printer: PrinterWords {
        ticket: card.ticket
    }

    visible: inside.letInCount > 0
    title: inside.letInCount > 1 ? qsTr("%1 visitors are let in").arg(inside.letInCount) : qsTr("Let in. The pass is")
    line: progress === TicketScreen.Printing ? code + "\n" + qsTr("It is being printed.") : progress === TicketScreen.Printed ? code + "\n" + qsTr("It is printed.") : code
    trouble: progress === TicketScreen.Failed ? printer.text : ""

    DeskChip {
        objectName: "deskPrintAgain"
        visible: card.progress !== TicketScreen.None
        enabled: card.ticket !== null && card.ticket.canPrintAgain
        iconName: "print"
        says: QT_TRANSLATE_NOOP("Ui", "Print again")
        onClicked: card.ticket.printAgain()
    }
    DeskChip {
        objectName: "passTold"
        says: QT_TRANSLATE_NOOP("Ui", "Done")
        onClicked: card.inside.passTold()
    }
}
