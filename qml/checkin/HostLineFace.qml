// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The face of the line that says who is visited.
Item {
    id: face

    property string text
    property string second
    property bool found: false

    implicitHeight: words.height

    Icon {
        id: picture
        anchors.verticalCenter: parent.verticalCenter
        name: face.found ? "check" : "search"
        side: Theme.px(48)
        color: face.found ? Theme.colour.jade : Theme.colour.inkSoft
    }
    Bilingual {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: picture.width + Theme.px(24)
        width: parent.width - x
        spacing: 0
        text: face.text
        second: face.second
        weight: face.found ? Font.DemiBold : Font.Normal
        secondSize: Theme.size.caption
    }
}
