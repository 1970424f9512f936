// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A two-line button's face.
Item {
    id: face

    property string text
    property string second
    property string iconName
    property color ink: Theme.colour.ink

    implicitHeight: words.height

    Icon {
        id: picture
        anchors.verticalCenter: parent.verticalCenter
        side: Theme.px(56)
        name: face.iconName
        color: face.ink
    }
    Bilingual {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: picture.width + Theme.px(22)
        width: parent.width - x
        spacing: 0
        text: face.text
        second: face.second
        weight: Font.DemiBold
        secondSize: Theme.size.caption
        color: face.ink
    }
}
