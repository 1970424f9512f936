// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// What did not work.
Rectangle {
    id: card

    property string words

    visible: words !== ""
    implicitHeight: line.height + Theme.desk(40)
    radius: Theme.desk(26)
    color: Theme.colour.amberTint
    border.color: Theme.colour.amber
    border.width: Math.max(1, Theme.desk(2))

    TextLine {
        id: line
        objectName: "deskTrouble"
        x: Theme.desk(26)
        y: Theme.desk(20)
        width: parent.width - 2 * x
        text: card.words
        size: Theme.deskText(26)
        color: Theme.colour.amber
    }
}
