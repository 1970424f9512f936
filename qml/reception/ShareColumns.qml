// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The columns of a chart of shares, all as wide.
Item {
    id: columns

    required property FigureRows rows
    required property bool byHour
    required property real labelled
    readonly property real step: rows.count > 0 ? width / rows.count : width
    readonly property bool roomy: step >= Theme.desk(52) // for a figure over each
    readonly property int labelEvery: Math.max(1, Math.ceil(Theme.desk(byHour ? 40 : 76) / step))

    Repeater {
        model: columns.rows

        ShareColumn {
            readonly property ShareColumns columns: parent as ShareColumns

            x: columns ? index * columns.step : 0
            width: columns ? columns.step : 0
            height: columns ? columns.height : 0
            byHour: columns !== null && columns.byHour
            roomy: columns !== null && columns.roomy
            labelHeight: columns ? columns.labelled : 0
            isLabelled: columns !== null && (columns.rows.count - 1 - index) % columns.labelEvery === 0
        }
    }
}
