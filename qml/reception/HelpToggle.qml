// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Whether somebody needs help to get out: one touch, and another takes it back. The word stands beside the name.
Pressable {
    id: control

    property bool on: false

    text: on ? qsTr("Needs no help") : qsTr("Needs help")
    second: ""
    implicitWidth: Theme.deskTarget
    implicitHeight: Theme.deskTarget
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    radius: Theme.desk(18)
    ground: on ? Theme.colour.amberTint : Theme.colour.card
    border: on ? Theme.colour.amber : "transparent"
    borderWidth: on ? Math.max(1, Theme.desk(3)) : 0
    ink: on ? Theme.colour.amber : Theme.colour.inkSoft
    Accessible.checked: on

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: "help"
            side: Theme.desk(32)
            color: control.ink
            weight: control.on ? 2.4 : 1.9
        }
    }
}
