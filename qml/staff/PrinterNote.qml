// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What is the matter with the printer, since when, and what to do.
Rectangle {
    id: note

    required property TicketScreen ticket
    readonly property string title: {
        switch (ticket.trouble) {
        case TicketScreen.NoProgram:
            return qsTr("Passes cannot be printed");
        case TicketScreen.FarBehind:
            return qsTr("The printer is far behind");
        }
        return qsTr("The printer does not take passes");
    }
    readonly property string advice: {
        switch (ticket.trouble) {
        case TicketScreen.NoProgram:
            return qsTr("call IT: apt install cups-client");
        case TicketScreen.FarBehind:
            return qsTr("look whether it has paper and its cover is shut");
        }
        return qsTr("see that it is on, connected and has paper; if this stays, call IT: gatebookctl doctor");
    }

    objectName: "printerNote"
    implicitHeight: words.height + Theme.px(36)
    radius: Theme.radius.button
    color: Theme.colour.amberTint
    border.color: Theme.colour.amber
    border.width: Theme.hairline
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + line.text

    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(28)
        side: Theme.px(52)
        name: "print"
        color: Theme.colour.amber
    }
    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: sign.x + sign.width + Theme.px(24)
        width: parent.width - x - Theme.px(24)

        TextLine {
            width: parent.width
            text: note.title
            weight: Font.DemiBold
            color: Theme.colour.amber
        }
        TextLine {
            id: line
            width: parent.width
            text: qsTr("Since %1 · %2").arg(note.ticket.since).arg(note.advice)
            size: Theme.size.caption
            color: Theme.colour.ink
        }
    }
}
