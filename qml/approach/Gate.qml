// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One of the two gates: arches around a lit door, light on the floor before it, and the word.
Pressable {
    id: gate

    property string way // the large word; `says` is the small one in the second language
    property string iconName
    property list<color> arches
    property color door
    property color overDoor
    property color outline
    readonly property real doorWidth: width * 0.456
    readonly property real floorY: height * (height > width * 1.2 ? 0.67 : 0.6)
    readonly property bool short_: height < Theme.px(560)

    padding: 0
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    Accessible.name: qsTranslate("Ui", way)

    background: Item {
        // The outermost arch is the gate's own shape: round above, small corners below.
        Rectangle {
            width: parent.width
            height: parent.height - Theme.px(60)
            radius: width / 2
            color: gate.down ? Qt.darker(gate.arches[0], 1.12) : gate.arches[0]
            border.color: gate.outline
            border.width: Theme.colour.outlined ? Theme.mm(1.5) : 0
        }
        Rectangle {
            y: gate.width / 2
            width: parent.width
            height: parent.height - y
            radius: Theme.radius.tile
            color: gate.down ? Qt.darker(gate.arches[0], 1.12) : gate.arches[0]
        }
    }
    contentItem: Item {
        GateArch {
            x: (gate.width - width) / 2
            y: gate.width / 2 - width / 2
            width: gate.width - 2 * (gate.width - gate.doorWidth) / 2 / gate.arches.length
            height: gate.floorY - y
            arches: [gate.arches[1], gate.arches[2], gate.arches[3]]
            door: gate.down ? Qt.lighter(gate.door, 1.06) : gate.door
            outline: gate.outline
            doorWidth: gate.doorWidth
        }
        Icon {
            visible: !Theme.colour.outlined
            name: "floorlight"
            x: gate.width * 0.07
            y: gate.floorY
            width: gate.width - 2 * x
            height: gate.height - y
            color: Qt.rgba(1, 0.97, 0.9, 0.1)
        }
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: gate.floorY - height - Theme.px(48)
            side: Theme.px(gate.short_ ? 84 : 124)
            name: gate.iconName
            color: gate.overDoor
            weight: 2.1
        }
        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            y: gate.floorY + (gate.height - gate.floorY - height) / 2 - Theme.px(8)
            width: parent.width
            spacing: -Theme.px(14) // the large word's line is taller than its letters

            TextLine {
                width: parent.width
                text: qsTranslate("Ui", gate.way)
                size: gate.short_ ? Theme.px(92) : Theme.size.gate
                weight: Font.DemiBold
                displayed: true
                color: Theme.colour.overGate
                horizontalAlignment: Text.AlignHCenter
            }
            TextLine {
                width: parent.width
                text: Theme.bilingual ? gate.says : gate.text
                size: Theme.px(46)
                color: Theme.colour.overGate
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
