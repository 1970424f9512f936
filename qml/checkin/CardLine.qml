// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A line of print on the drawn card, in units of the drawing.
Rectangle {
    required property real unit
    property real fromLeft
    property real fromTop
    property real across
    property real thick: 12

    x: fromLeft * unit
    y: fromTop * unit
    width: across * unit
    height: thick * unit
    radius: height / 2
    color: Theme.light.cardLine
}
