// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A card with something said, and what can be done about it below.
Rectangle {
    id: card

    property string title
    property string line
    property string trouble // that came of it
    default property alias ways: row.data

    implicitHeight: words.height + Theme.desk(48)
    radius: Theme.desk(26)
    color: Theme.colour.card
    border.color: Theme.colour.line
    border.width: Math.max(1, Theme.desk(2))

    Column {
        id: words
        x: Theme.desk(26)
        y: Theme.desk(24)
        width: parent.width - 2 * x
        spacing: Theme.desk(12)

        TextLine {
            width: parent.width
            text: card.title
            size: Theme.deskText(27)
            weight: Font.DemiBold
        }
        TextLine {
            visible: text !== ""
            width: parent.width
            text: card.line
            size: Theme.deskText(24)
            color: Theme.colour.inkSoft
        }
        TextLine {
            objectName: "noteTrouble"
            visible: text !== ""
            width: parent.width
            text: card.trouble
            size: Theme.deskText(24)
            weight: Font.DemiBold
            color: Theme.colour.amber
        }
        Row {
            id: row
            spacing: Theme.desk(14)
        }
    }
}
