// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The outermost arch: round above, small corners below. Two halves, each cut where they meet.
Item {
    id: shape

    property color ground
    property color line
    property real lineWidth

    Item {
        width: parent.width
        height: width / 2
        clip: true

        GateWall {
            width: parent.width
            height: width
            radius: width / 2
            ground: shape.ground
            line: shape.line
            lineWidth: shape.lineWidth
        }
    }
    Item {
        y: width / 2
        width: parent.width
        height: parent.height - y
        clip: true

        GateWall {
            y: -Theme.radius.dialog
            width: parent.width
            height: parent.height - y
            radius: Theme.radius.tile
            ground: shape.ground
            line: shape.line
            lineWidth: shape.lineWidth
        }
    }
}
