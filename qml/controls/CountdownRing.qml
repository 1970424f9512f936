// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Time that runs out, as a ring that empties clockwise around the seconds left.
Item {
    id: ring

    property real side: Theme.px(240)
    property real share: 1 // of the time, still left
    property int seconds: 0
    property color color: Theme.colour.jade
    property color ground: Theme.colour.line
    property int size: side * 0.4
    readonly property real stroke: Math.max(Theme.px(8), side * 0.075)

    implicitWidth: side
    implicitHeight: side

    Rectangle {
        visible: !Theme.colour.outlined
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border.color: ring.ground
        border.width: ring.stroke
    }
    ArcItem {
        anchors.fill: parent
        share: ring.share
        color: ring.color
        thickness: ring.stroke
    }
    TextLine {
        anchors.centerIn: parent
        text: ring.seconds
        size: ring.size
        weight: Font.DemiBold
        color: ring.color
    }
}
