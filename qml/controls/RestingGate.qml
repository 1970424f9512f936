// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A gate in the paper's own tones, for what is neither in nor out: a door with a lamp and a sign, or a door that is shut.
Item {
    id: gate

    property string iconName
    property bool shut: false

    function shade(strength: real): color {
        return Theme.colour.outlined ? Theme.colour.paper : Qt.tint(Theme.colour.paper, Theme.faded(Theme.colour.edge, strength));
    }

    GateArch {
        id: arch
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        height: parent.height
        width: Math.min(parent.width, 1.7 * height)
        doorWidth: Math.min(Theme.px(440), width * 0.48)
        arches: [gate.shade(0.12), gate.shade(0.22), gate.shade(0.34)]
        door: gate.shut ? (Theme.colour.outlined ? Theme.colour.paper : Theme.colour.doorShut) : Theme.colour.lamp
        outline: Theme.colour.outlined ? Theme.colour.edge : "transparent"
    }
    Icon {
        visible: !gate.shut
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - arch.doorWidth * 0.2
        side: arch.doorWidth * 0.42
        name: gate.iconName
        color: Theme.colour.overLamp
    }
    Rectangle {
        visible: gate.shut
        anchors.horizontalCenter: parent.horizontalCenter
        y: 3 * arch.step
        width: Theme.px(6)
        height: parent.height - y
        color: Theme.colour.outlined ? Theme.colour.edge : Theme.colour.paper
    }
    Row {
        visible: gate.shut
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - Theme.px(170)
        spacing: Theme.px(46)

        Rectangle {
            width: Theme.px(26)
            height: width
            radius: width / 2
            color: Theme.colour.lamp
        }
        Rectangle {
            width: Theme.px(26)
            height: width
            radius: width / 2
            color: Theme.colour.lamp
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height
        width: parent.width
        height: Theme.px(6)
        radius: height / 2
        color: Theme.colour.ink
    }
}
