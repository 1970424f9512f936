// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Icon, words at the left, a figure at the right.
Item {
    id: face

    property string text
    property string note
    property string icon
    property color color
    property bool strong: false

    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        name: face.icon
        side: Theme.px(38)
        color: face.color
    }
    TextLine {
        anchors.verticalCenter: parent.verticalCenter
        x: sign.width + Theme.px(18)
        width: figure.x - x - Theme.px(figure.text === "" ? 0 : 12)
        text: face.text
        size: Theme.px(27)
        weight: face.strong ? Font.DemiBold : Font.Normal
        color: face.color
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(20)
        maximumLineCount: 1
    }
    TextLine {
        id: figure
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: face.note
        size: Theme.px(27)
        weight: Font.DemiBold
        color: face.color
        wrapMode: Text.NoWrap
    }
}
