// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One figure, what it is, and what goes with it.
FigureCard {
    id: card

    property string figure // empty: there is nothing to tell
    property string unit
    property string what
    property string more

    margin: Theme.desk(28)

    TextLine {
        id: number
        text: card.figure === "" ? "–" : card.figure
        size: Theme.deskText(60)
        weight: Font.Light
        displayed: true
        lineHeight: 0.95
        wrapMode: Text.NoWrap
    }
    TextLine {
        anchors.baseline: number.baseline
        x: number.width + Theme.desk(14)
        text: card.figure === "" ? "" : card.unit
        size: Theme.deskText(25)
        color: Theme.colour.inkSoft
        wrapMode: Text.NoWrap
    }
    Column {
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.desk(2)

        TextLine {
            width: parent.width
            text: card.what
            size: Theme.deskText(24)
        }
        TextLine {
            width: parent.width
            text: card.more
            size: Theme.deskText(22)
            color: Theme.colour.inkSoft
        }
    }
}
