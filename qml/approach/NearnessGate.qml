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
    readonly property int count: 5
    readonly property real unit: Math.min(width / 608, height / 644)

    function shade(index: int): color {
        const full = heard ? Theme.colour.jade : Theme.colour.sky;
        return Qt.tint(Theme.colour.paper, Theme.faded(full, heard || Theme.colour.outlined ? 1 : 0.74 + 0.065 * index));
    }

    Item {
        id: arches
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: Math.round(608 * gate.unit)
        height: Math.round(644 * gate.unit)
        clip: true

        Repeater {
            model: gate.count

            Rectangle {
                id: arch
                required property int index
                readonly property bool lit: gate.heard || gate.level > index

                x: Math.round(index * 44 * gate.unit)
                y: x
                width: arches.width - 2 * x
                height: arches.height - y + radius
                radius: width / 2
                color: "transparent"
                border.color: lit ? gate.shade(index) : Theme.colour.outlined ? Theme.colour.edge : gate.deaf ? Theme.colour.greyTint : Theme.colour.meterOff
                border.width: lit || !Theme.colour.outlined ? Math.round(30 * gate.unit) : Theme.px(3)

                Behavior on border.color {
                    SequentialAnimation {
                        PauseAnimation {
                            duration: gate.heard && !Theme.reduceMotion ? 60 * arch.index : 0
                        }
                        ColorAnimation {
                            duration: Theme.time.arch
                        }
                    }
                }
            }
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
