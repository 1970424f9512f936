// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// How near the phone is, as a gate that lights up from the outside in. When the app is heard, all of it turns to the colour of "in" and the phone in the
// door becomes a tick. Two phones stand in the door when two are as near.
Item {
    id: gate

    property real nearness: 0 // 0 to 5
    property bool heard: false
    property bool deaf: false // nothing can be heard now
    property bool twoPhones: false
    property bool coloured: false
    readonly property real unit: Math.min(width / 608, height / 644)
    readonly property color signInk: deaf ? Theme.colour.grey : Theme.colour.overLamp

    Item {
        id: arches
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: Math.round(608 * gate.unit)
        height: Math.round(644 * gate.unit)
        clip: true

        NearnessArch {
            index: 0
            nearness: gate.nearness
            heard: gate.heard
            deaf: gate.deaf
            coloured: gate.coloured
            unit: gate.unit
        }
        NearnessArch {
            index: 1
            nearness: gate.nearness
            heard: gate.heard
            deaf: gate.deaf
            coloured: gate.coloured
            unit: gate.unit
        }
        NearnessArch {
            index: 2
            nearness: gate.nearness
            heard: gate.heard
            deaf: gate.deaf
            coloured: gate.coloured
            unit: gate.unit
        }
        NearnessArch {
            index: 3
            nearness: gate.nearness
            heard: gate.heard
            deaf: gate.deaf
            coloured: gate.coloured
            unit: gate.unit
        }
        NearnessArch {
            index: 4
            nearness: gate.nearness
            heard: gate.heard
            deaf: gate.deaf
            coloured: gate.coloured
            unit: gate.unit
        }
        Rectangle {
            id: door
            x: Math.round(224 * gate.unit)
            y: x
            width: arches.width - 2 * x
            height: arches.height - y + radius
            radius: width / 2
            color: gate.deaf ? Theme.colour.greyTint : Theme.colour.lamp
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height / 2
        width: Math.min(parent.width, arches.width + Theme.px(92))
        height: Theme.px(7)
        radius: height / 2
        color: gate.coloured ? Theme.colour.overGate : Theme.colour.ink
    }
    Icon {
        visible: !gate.twoPhones || gate.heard || gate.deaf
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - Math.round(44 * gate.unit)
        side: Math.round((gate.heard ? 150 : 128) * gate.unit)
        name: gate.heard ? "check" : gate.deaf ? "radiooff" : "phone"
        color: gate.signInk
        weight: gate.heard ? 2.6 : 1.9
    }
    Row {
        visible: gate.twoPhones && !gate.heard && !gate.deaf
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - Math.round(44 * gate.unit)
        spacing: -Math.round(36 * gate.unit)

        Icon {
            side: Math.round(104 * gate.unit)
            name: "phone"
            color: gate.signInk
        }
        Icon {
            side: Math.round(104 * gate.unit)
            name: "phone"
            color: gate.signInk
        }
    }
}
