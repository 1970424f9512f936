// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One arch of the nearness gate; 0 is the outermost.
Rectangle {
    id: arch

    property int index: 0
    property int level: 0
    property bool heard: false
    property bool deaf: false
    property real unit: 1
    readonly property bool lit: heard || level > index
    readonly property color full: heard ? Theme.colour.jade : Theme.colour.sky
    readonly property color shade: Qt.tint(Theme.colour.paper, Theme.faded(full, heard || Theme.colour.outlined ? 1 : 0.74 + 0.065 * index))

    x: Math.round(index * 44 * unit)
    y: x
    width: parent.width - 2 * x
    height: parent.height - y + radius
    radius: width / 2
    color: "transparent"
    border.color: lit ? shade : Theme.colour.outlined ? Theme.colour.edge : deaf ? Theme.colour.greyTint : Theme.colour.meterOff
    border.width: lit || !Theme.colour.outlined ? Math.round(30 * unit) : Theme.px(3)

    Behavior on border.color {
        SequentialAnimation {
            PauseAnimation {
                duration: arch.heard && !Theme.reduceMotion ? 60 * arch.index : 0
            }
            ColorAnimation {
                duration: Theme.time.arch
            }
        }
    }
}
