// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Half of a gate's outermost shape.
Rectangle {
    property color ground
    property color line
    property real lineWidth

    color: ground
    border.color: line
    border.width: lineWidth
}
