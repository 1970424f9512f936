// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One corner of the frame that a code is held into.
Item {
    id: corner

    required property real arm
    required property real thick
    required property color color
    property bool atRight: false
    property bool atBottom: false

    width: arm
    height: arm
    x: atRight ? parent.width - width : 0
    y: atBottom ? parent.height - height : 0

    Rectangle {
        width: parent.width
        height: corner.thick
        y: corner.atBottom ? parent.height - height : 0
        color: corner.color
    }
    Rectangle {
        width: corner.thick
        height: parent.height
        x: corner.atRight ? parent.width - width : 0
        color: corner.color
    }
}
