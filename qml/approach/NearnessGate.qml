// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// How near the phone is, as a gate that lights up from the outside in. When the app is heard, all of it turns to the colour of "in" and the phone in the
// door becomes a tick.
Item {
    id: gate

    property int level: 0 // 0 to 5
    property bool heard: false
    property bool deaf: false // nothing can be heard now
    readonly property real unit: Math.min(width / 608, height / 644)

    Item {
        id: arches
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: Math.round(608 * gate.unit)
        height: Math.round(644 * gate.unit)
        clip: true

        NearnessArch {
            index: 0
            level: gate.level
            heard: gate.heard
            deaf: gate.deaf
            unit: gate.unit
        }
        NearnessArch {
            index: 1
            level: gate.level
            heard: gate.heard
            deaf: gate.deaf
            unit: gate.unit
        }
        NearnessArch {
            index: 2
            level: gate.level
            heard: gate.heard
            deaf: gate.deaf
            unit: gate.unit
        }
        NearnessArch {
            index: 3
            level: gate.level
            heard: gate.heard
            deaf: gate.deaf
            unit: gate.unit
        }
        NearnessArch {
            index: 4
            level: gate.level
            heard: gate.heard
            deaf: gate.deaf
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
        color: Theme.colour.ink
    }
    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - Math.round(44 * gate.unit)
        side: Math.round((gate.heard ? 150 : 128) * gate.unit)
        name: gate.heard ? "check" : gate.deaf ? "radiooff" : "phone"
        color: gate.deaf ? Theme.colour.grey : Theme.colour.overLamp
        weight: gate.heard ? 2.6 : 1.9
    }
}
