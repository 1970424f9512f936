// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A dashed line, as where a slip is torn off. As wide as it is given.
Row {
    id: line

    readonly property real dash: Theme.px(10)

    height: Theme.px(4)
    clip: true
    spacing: dash

    Repeater {
        model: Math.max(0, Math.ceil(line.width / (2 * line.dash)))

        Rectangle {
            width: Theme.px(10)
            height: Theme.px(4)
            color: Theme.colour.codeLine
        }
    }
}
