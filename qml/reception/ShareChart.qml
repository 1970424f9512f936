// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Shares from 0 to 100 % in columns, each with its interval, and a line from each to the next.
Item {
    id: chart

    required property FigureRows rows
    property bool byHour: false
    readonly property real labelled: Theme.desk(byHour ? 46 : 84) // the height of the words under the columns

    PercentScale {
        id: scale
        width: parent.width
        y: Theme.desk(34) // the highest figure stands over its column
        height: parent.height - y - chart.labelled
    }
    TrendItem {
        id: line
        x: columns.x
        y: scale.y
        width: columns.width
        height: scale.height
        shares: chart.rows.shares
        color: Theme.colour.jade
        thickness: Theme.desk(5)
    }
    ShareColumns {
        id: columns
        x: scale.axis
        y: scale.y
        width: parent.width - x
        height: scale.height
        rows: chart.rows
        byHour: chart.byHour
        labelled: chart.labelled
    }
}
