// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One of the four level bars.
Rectangle {
    property int index: 0
    property bool lit: false
    property color ink

    y: Theme.px(50) - height
    width: Theme.px(13)
    height: Theme.px(17 + 11 * index)
    radius: width / 2
    color: lit ? ink : Theme.colour.outlined ? "transparent" : Theme.faded(ink, 0.28)
    border.color: ink
    border.width: Theme.colour.outlined ? Theme.px(2) : 0
}
