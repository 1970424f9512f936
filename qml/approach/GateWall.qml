// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Half of a gate's outermost shape.
Rectangle {
    property color ground
    property color line

    color: ground
    border.color: line
    border.width: Theme.colour.outlined ? Theme.mm(1.5) : 0
}
