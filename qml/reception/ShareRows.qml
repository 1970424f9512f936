// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Shares one under the other, on one scale, so that the eye can compare them.
Column {
    id: list

    required property FigureRows rows
    required property real rowHeight
    property bool policies: false

    Repeater {
        model: list.rows

        ShareRow {
            readonly property ShareRows list: parent as ShareRows

            width: list ? list.width : 0
            height: list ? list.rowHeight : 0
            isPolicy: list !== null && list.policies
        }
    }
}
