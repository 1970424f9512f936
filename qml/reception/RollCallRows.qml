// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// A list of people to be ticked.
ListView {
    id: list

    required property RollCallScreen rollCall

    function tick(row: int) {
        list.rollCall.tick(row);
    }
    function bringIntoSight(row: int) {
        reached.go(row);
    }

    clip: true
    model: list.rollCall.people
    boundsBehavior: Flickable.StopAtBounds
    delegate: RollCallEntry {
        width: ListView.view ? ListView.view.width : 0
        onTouched: row => (ListView.view as RollCallRows).tick(row)
        onReached: row => (ListView.view as RollCallRows).bringIntoSight(row)
    }

    ReachedRow {
        id: reached
        list: list
    }
}
