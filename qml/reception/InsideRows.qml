// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The list of those inside.
ListView {
    id: list

    required property InsideScreen inside

    function letOut(row: int) {
        list.inside.checkOut(row);
    }

    function turnHelp(row: int) {
        list.inside.turnHelp(row);
    }

    function turnFold(row: int) {
        list.inside.turnFold(row);
    }

    function bringIntoSight(row: int) {
        reached.go(row);
    }

    clip: true
    cacheBuffer: 0 // rows are cheap: made when they come into sight, never blank
    model: list.inside.people
    boundsBehavior: Flickable.StopAtBounds
    delegate: InsideRow {
        width: ListView.view ? ListView.view.width : 0
        readOnly: ListView.view ? (ListView.view as InsideRows).inside.readOnly : false
        onReached: row => (ListView.view as InsideRows).bringIntoSight(row)
        onLetOut: row => (ListView.view as InsideRows).letOut(row)
        onHelpTurned: row => (ListView.view as InsideRows).turnHelp(row)
        onFoldTurned: row => (ListView.view as InsideRows).turnFold(row)
    }

    ReachedRow {
        id: reached
        list: list
    }
}
