// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// What did not work, and why.
Item {
    id: note

    property string words
    property string picture: "question"

    visible: words !== ""
    implicitHeight: Math.max(sign.height, line.height) + Theme.px(32)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.button
        color: Theme.colour.amberTint
        border.color: Theme.colour.amber
        border.width: Theme.hairline
    }
    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(28)
        side: Theme.px(52)
        name: note.picture
        color: Theme.colour.amber
    }
    TextLine {
        id: line
        objectName: "staffNote"
        anchors.verticalCenter: parent.verticalCenter
        x: sign.x + sign.width + Theme.px(24)
        width: parent.width - x - Theme.px(24)
        text: note.words
        color: Theme.colour.amber
    }
}
