// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The printer, in the words of its note.
HealthCard {
    id: card

    required property TicketScreen modelData
    property healthItem blank

    iconName: "print"
    title: qsTr("Printer")
    words: wanting ? note.title : modelData.available ? qsTr("Takes passes") : qsTr("None is set: passes are on the screen")
    advice: wanting ? note.advice : ""

    PrinterNote {
        id: note
        visible: false
        ticket: card.modelData
    }
}
