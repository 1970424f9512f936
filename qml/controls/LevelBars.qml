// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// How strongly something of the app is heard: four bars, filled from the left.
Row {
    id: bars

    property int level: 0 // 0 to 5, as the gate has arches; four bars are enough here
    property color ink: Theme.colour.sky

    spacing: Theme.px(9)
    height: Theme.px(50)

    Repeater {
        model: 4

        Rectangle {
            required property int index
            readonly property bool lit: bars.level > index

            y: Theme.px(50) - height
            width: Theme.px(13)
            height: Theme.px(17 + 11 * index)
            radius: width / 2
            color: lit ? bars.ink : Theme.colour.outlined ? "transparent" : Qt.rgba(bars.ink.r, bars.ink.g, bars.ink.b, 0.28)
            border.color: bars.ink
            border.width: Theme.colour.outlined ? Theme.px(2) : 0
        }
    }
}
