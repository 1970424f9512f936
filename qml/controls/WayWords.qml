// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A two-line button's face: words in the middle, or after an icon.
Item {
    id: face

    property string text
    property string iconName
    property int size: Theme.size.button
    property color ink: Theme.colour.ink

    implicitHeight: words.implicitHeight

    Icon {
        id: picture
        visible: name !== ""
        anchors.verticalCenter: parent.verticalCenter
        name: face.iconName
        side: Theme.px(52)
        color: face.ink
    }
    TextLine {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: picture.visible ? picture.width + Theme.px(16) : 0
        width: parent.width - x
        text: face.text
        size: face.size
        weight: Font.DemiBold
        color: face.ink
        lineHeight: 0.96
        horizontalAlignment: picture.visible ? Text.AlignLeft : Text.AlignHCenter
    }
}
