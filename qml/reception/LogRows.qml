// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The log's lines; more are read when the end comes near.
ListView {
    id: list

    required property LogScreen log

    function choose(row: int) {
        list.log.choose(row === list.log.chosen ? -1 : row);
    }

    clip: true
    model: list.log.lines
    currentIndex: list.log.chosen
    highlightFollowsCurrentItem: false
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0 // rows are cheap: made when they come into sight, never blank
    delegate: LogRow {
        width: ListView.view ? ListView.view.width : 0
        chosen: ListView.isCurrentItem
        onTouched: row => (ListView.view as LogRows).choose(row)
    }
}
