// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The sill's sign: its frame and its drawing tell the states apart without colour.
Item {
    id: badge

    property string frame // an icon that is drawn as large as the badge; empty for none
    property string picture
    property bool solid: false
    property bool waves: false // two slow strokes while listening
    property color ink: Theme.colour.grey

    implicitWidth: Theme.px(96)
    implicitHeight: Theme.px(96)

    TickDisc {
        visible: badge.solid
        anchors.fill: parent
        side: badge.width
        color: badge.ink
    }
    Icon {
        visible: badge.frame !== ""
        anchors.fill: parent
        name: badge.frame
        color: badge.ink
        weight: 0.8
    }
    Icon {
        id: sign
        visible: !badge.solid
        anchors.centerIn: parent
        side: badge.waves ? parent.width : parent.width * 0.52
        name: badge.picture
        color: badge.ink
        weight: 2.1

        SequentialAnimation on opacity {
            running: badge.waves && !Theme.reduceMotion && !Theme.colour.outlined
            loops: Animation.Infinite
            onRunningChanged: if (!running)
                sign.opacity = 1

            NumberAnimation {
                to: 0.55
                duration: Theme.time.wave / 2
                easing.type: Easing.InOutSine
            }
            NumberAnimation {
                to: 1
                duration: Theme.time.wave / 2
                easing.type: Easing.InOutSine
            }
        }
    }
}
