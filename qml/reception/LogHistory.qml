// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Whose visit it is, and what happened in it: where there is little room, all of it scrolls.
ListView {
    id: list

    required property LogScreen log

    clip: true
    model: list.log.history
    boundsBehavior: Flickable.StopAtBounds
    header: LogDetailHead {
        width: ListView.view ? ListView.view.width : 0
        log: (ListView.view as LogHistory).log
    }
    delegate: HistoryRow {
        width: ListView.view ? ListView.view.width : 0
    }
}
