// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The rows of who waits; more than fit are reached by pulling.
ListView {
    id: list

    signal chosen(int row, string name, string host)

    clip: contentHeight > height
    spacing: Theme.s
    boundsBehavior: Flickable.StopAtBounds

    delegate: WaitingRow {
        readonly property WaitingList list: ListView.view as WaitingList

        width: list ? list.width : 0
        onClicked: list.chosen(index, name, host)
    }
}
