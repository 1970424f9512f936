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
    readonly property real floorY: height * (flat ? 0.6 : small ? 0.64 : 0.67)
    readonly property bool small: height < Theme.px(560)
    readonly property bool flat: height < Theme.px(430) // lying, with low reach

    readonly property real wordSize: flat ? Theme.px(72) : small ? Theme.px(92) : Theme.size.gate
    readonly property color wall: down ? Qt.darker(arches[0], 1.12) : arches[0]

    padding: 0
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    Accessible.name: qsTranslate("Ui", way)

    background: GateShape {
        ground: gate.wall
        line: gate.outline
        lineWidth: Theme.colour.outlined ? Theme.mm(1.5) : 0

        // Follows the gate's own shape, which a rectangle would not.
        GateShape {
            visible: gate.visualFocus
            anchors.fill: parent
            anchors.margins: -Theme.px(16)
            ground: "transparent"
            line: Theme.colour.focus
            lineWidth: Theme.px(8)
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
            outermost: false
            doorWidth: gate.doorWidth
        }
        Icon {
            visible: !Theme.colour.outlined
            name: "floorlight"
            x: gate.width * 0.07
            y: gate.floorY
            width: gate.width - 2 * x
            height: gate.height - y
            color: Theme.faded(Theme.colour.glow, 0.1)
        }
        Rectangle {
            visible: Theme.colour.outlined
            x: gate.width * 0.09
            y: gate.floorY
            width: gate.width - 2 * x
            height: Theme.mm(0.8)
            color: gate.outline
        }
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: gate.floorY - height - Theme.px(gate.small ? 20 : 48)
            side: Theme.px(gate.small ? 72 : 124)
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
                size: gate.wordSize * (Theme.tall ? 0.76 : 1)
                weight: Font.DemiBold
                displayed: true
                color: Theme.colour.overGate
                horizontalAlignment: Text.AlignHCenter
            }
            TextLine {
                width: parent.width
                text: Theme.bilingual ? gate.says : gate.text
                size: Theme.px(gate.flat ? 42 : 46)
                color: Theme.colour.overGate
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
