// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The days of a month. Arrows walk, Enter chooses, Page Up and Page Down turn the month.
FocusScope {
    id: grid

    required property DayPicker days
    readonly property real side: (width - 6 * cells.columnSpacing) / 7

    implicitHeight: cells.height
    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Days")
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left:
            return grid.days.moveCurrent(-1);
        case Qt.Key_Right:
            return grid.days.moveCurrent(1);
        case Qt.Key_Up:
            return grid.days.moveCurrent(-7);
        case Qt.Key_Down:
            return grid.days.moveCurrent(7);
        case Qt.Key_PageUp:
            return grid.days.goMonths(-1);
        case Qt.Key_PageDown:
            return grid.days.goMonths(1);
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            return grid.days.chooseCurrent();
        }
        event.accepted = false;
    }

    Grid {
        id: cells

        columns: 7
        columnSpacing: Theme.desk(6)
        rowSpacing: Theme.desk(6)

        Repeater {
            model: grid.days

            DayCell {
                readonly property Item cells: parent

                width: cells ? (cells.parent as DayGrid).side : 0
                keyed: cells !== null && (cells.parent as DayGrid).activeFocus
                onClicked: (cells.parent as DayGrid).days.choose(index)
            }
        }
    }
}
