// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What became of the app check, of all visits.
Column {
    id: list

    required property FigureRows rows
    required property real rowHeight

    Repeater {
        model: list.rows

        OutcomeRow {
            readonly property OutcomeRows list: parent as OutcomeRows

            width: list ? list.width : 0
            height: list ? list.rowHeight : 0
        }
    }
}
