// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A gate that stands open, seen from the lobby: the gate's colour as the ground, arches, the lit door with a sign in it, light on the floor before it.
Rectangle {
    id: open

    property list<color> arches
    property color door
    property color overDoor
    property color outline
    property string iconName
    property real archTop: Theme.px(168)
    property real floorY: Theme.px(600)
    property real doorWidth: Theme.px(350)
    property real breadth: 1.75 // of the arches, in their height

    color: arches[0]

    GateArch {
        id: gate
        anchors.horizontalCenter: parent.horizontalCenter
        y: open.archTop
        height: open.floorY - y
        width: Math.min(open.breadth * height, parent.width - Theme.px(96))
        doorWidth: open.doorWidth
        arches: [open.arches[1], open.arches[2], open.arches[3]]
        door: open.door
        outline: open.outline
    }
    Icon {
        visible: !Theme.colour.outlined
        name: "floorlight"
        y: open.floorY
        width: open.doorWidth * 100 / 54
        x: (parent.width - width) / 2
        height: parent.height - y
        color: Theme.faded(Theme.colour.glow, 0.14)
    }
    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: open.floorY - height - open.doorWidth * 0.12
        side: open.doorWidth * 0.36
        name: open.iconName
        color: open.overDoor
        weight: 2.2
    }
}
