// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// What did not work.
Rectangle {
    id: card

    property string words

    visible: words !== ""
    implicitHeight: line.height + Theme.px(40)
    radius: Theme.px(26)
    color: Theme.colour.amberTint
    border.color: Theme.colour.amber
    border.width: Math.max(1, Theme.px(2))

    TextLine {
        id: line
        objectName: "deskTrouble"
        x: Theme.px(26)
        y: Theme.px(20)
        width: parent.width - 2 * x
        text: card.words
        size: Theme.px(26)
        color: Theme.colour.amber
    }
}
