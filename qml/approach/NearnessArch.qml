// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One arch of the nearness gate; 0 is the outermost. It lights as much as the phone has come into its reach, so that the gate moves with the phone.
Rectangle {
    id: arch

    property int index: 0
    property real nearness: 0 // 0 to 5, of the gate
    property bool heard: false
    property bool deaf: false
    property bool coloured: false // the gate stands on the colour of "in"
    property real unit: 1
    readonly property bool outlined: Theme.colour.outlined
    readonly property real share: heard ? 1 : Math.max(0, Math.min(1, nearness - index))
    readonly property bool lit: outlined ? share >= 0.5 : share > 0
    readonly property color unlit: outlined ? Theme.colour.edge : deaf ? Theme.colour.greyTint : Theme.colour.meterOff
    readonly property color sky: Qt.tint(Theme.colour.paper, Theme.faded(Theme.colour.sky, outlined ? 1 : 0.74 + 0.065 * index))
    readonly property color green: outlined || !coloured ? Theme.colour.jade : Qt.tint(Theme.colour.inArches[0], Theme.faded(Theme.colour.overGate, 0.14 + 0.1 * index))
    readonly property color full: heard ? green : outlined ? sky : Qt.tint(unlit, Theme.faded(sky, share))

    x: Math.round(index * 44 * unit)
    y: x
    width: parent.width - 2 * x
    height: parent.height - y + radius
    radius: width / 2
    color: "transparent"
    border.color: lit ? full : coloured && !outlined ? Theme.faded(Theme.colour.overGate, 0.08) : unlit
    border.width: lit || !outlined ? Math.round(30 * unit) : Theme.px(3)

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
