// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What is the matter with the printer, since when, and what to do.
Rectangle {
    id: note

    required property TicketScreen ticket
    readonly property string title: words.title
    readonly property string advice: words.advice
    readonly property PrinterWords words: PrinterWords {
        ticket: note.ticket
    }

    objectName: "printerNote"
    implicitHeight: lines.height + Theme.px(36)
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
        id: lines
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
            text: note.words.sinceAndAdvice
            size: Theme.size.caption
            color: Theme.colour.ink
        }
    }
}
