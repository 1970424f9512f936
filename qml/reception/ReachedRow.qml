// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Brings the row that the keyboard reached into sight, and the next one, which Tab leads to: at once, and again when the new rows have their heights.
Timer {
    id: reached

    required property ListView list
    property int row: -1

    function go(to: int) {
        row = to;
        bring();
        restart();
    }
    function bring() {
        list.forceLayout();
        list.positionViewAtIndex(Math.min(row + 1, list.count - 1), ListView.Contain);
        list.positionViewAtIndex(row, ListView.Contain);
    }

    interval: 0
    onTriggered: bring()
}
