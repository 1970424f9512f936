// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A switch's face: icon, words, and the tick of what is on.
Item {
    id: face

    property string text
    property string iconName
    property bool active: false
    property color ink: Theme.colour.ink

    implicitHeight: words.implicitHeight

    Icon {
        id: picture
        anchors.verticalCenter: parent.verticalCenter
        side: Theme.px(60)
        name: face.iconName
        color: Theme.colour.jade
    }
    TextLine {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: picture.width + Theme.px(22)
        width: parent.width - x - (tick.visible ? tick.width : 0)
        text: face.text
        size: Theme.size.button
        weight: Font.DemiBold
        color: face.ink
        lineHeight: 0.96
    }
    TickDisc {
        id: tick
        visible: face.active
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.colour.jade
    }
}
