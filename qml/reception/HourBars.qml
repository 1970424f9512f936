// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Bars on a line, one an hour.
Item {
    id: bars

    required property FigureRows rows
    readonly property real step: rows.count > 0 ? Math.min(Theme.desk(120), width / rows.count) : width
    readonly property real inset: (width - step * rows.count) / 2
    readonly property bool roomy: step >= Theme.desk(44)

    Rectangle {
        visible: bars.rows.count > 0
        y: parent.height
        width: parent.width
        height: Math.max(1, Theme.desk(2))
        color: Theme.colour.edge
    }
    Repeater {
        model: bars.rows

        HourBar {
            readonly property HourBars bars: parent as HourBars

            x: bars ? bars.inset + index * bars.step : 0
            width: bars ? bars.step : 0
            height: bars ? bars.height : 0
            roomy: bars !== null && bars.roomy
        }
    }
}
