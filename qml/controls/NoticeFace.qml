// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// What the line to the notice shows.
Item {
    id: face

    property string text
    readonly property real room: Theme.px(52) // for the arrow after the words

    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        side: Theme.px(44)
        name: "book"
        color: Theme.colour.jade
    }
    TextLine {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: sign.width + Theme.px(16)
        width: Math.min(implicitWidth, face.width - x - face.room)
        text: face.text
        size: Theme.size.second
        color: Theme.colour.inkSoft
        font.underline: true
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        x: words.x + words.width + Theme.px(12)
        side: Theme.px(40)
        name: "next"
        color: Theme.colour.inkSoft
    }
}
