// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A picture with a figure beside it, and one word below.
Item {
    id: face

    property string text
    property string note
    property string icon
    property color color
    property bool strong: false

    Item {
        id: top
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(0, (face.height - height - Theme.px(Theme.portrait ? 78 : 40)) / 2) // as if all took two lines
        width: sign.width + (figure.text === "" ? 0 : figure.width + Theme.px(8))
        height: sign.height

        Icon {
            id: sign
            name: face.icon
            side: Theme.px(48)
            color: face.color
        }
        TextLine {
            id: figure
            anchors.verticalCenter: parent.verticalCenter
            x: sign.width + Theme.px(8)
            text: face.note
            size: Theme.px(32)
            weight: Font.DemiBold
            color: face.color
            wrapMode: Text.NoWrap
        }
    }
    TextLine {
        id: word
        y: top.y + top.height
        width: parent.width
        text: face.text
        size: Theme.px(31)
        weight: face.strong ? Font.DemiBold : Font.Normal
        color: face.color
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 0.9
    }
}
