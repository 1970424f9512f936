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

    margin: Theme.px(28)

    TextLine {
        id: number
        text: card.figure === "" ? "–" : card.figure
        size: Theme.px(60)
        weight: Font.Light
        displayed: true
        lineHeight: 0.95
        wrapMode: Text.NoWrap
    }
    TextLine {
        anchors.baseline: number.baseline
        x: number.width + Theme.px(14)
        text: card.figure === "" ? "" : card.unit
        size: Theme.px(25)
        color: Theme.colour.inkSoft
        wrapMode: Text.NoWrap
    }
    Column {
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.px(2)

        TextLine {
            width: parent.width
            text: card.what
            size: Theme.px(24)
        }
        TextLine {
            width: parent.width
            text: card.more
            size: Theme.px(22)
            color: Theme.colour.inkSoft
        }
    }
}
