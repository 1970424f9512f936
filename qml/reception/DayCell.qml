// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One day of a month.
Pressable {
    id: cell

    required property int index
    required property int day
    required property bool inMonth
    required property bool offered
    required property bool today
    required property bool end
    required property bool within
    required property bool current
    required property string date
    property bool keyed: false // the keyboard is among the days

    objectName: "day_" + index
    enabled: offered
    focusPolicy: Qt.NoFocus
    implicitHeight: Theme.atKiosk ? Theme.mm(16) : Theme.px(60) // a keyboard of days
    leftPadding: 0
    rightPadding: 0
    radius: Theme.desk(14)
    ground: end ? (Theme.colour.outlined ? Theme.colour.main : Theme.colour.ink) : within ? Theme.colour.jadeTint : "transparent"
    ink: end ? Theme.colour.overInk : inMonth ? Theme.colour.ink : Theme.colour.inkSoft
    border: keyed && current ? Theme.colour.focus : today ? Theme.colour.jade : "transparent"
    borderWidth: Math.max(1, Theme.desk(keyed && current ? 4 : 3))
    text: date

    contentItem: ButtonWords {
        text: cell.day
        color: cell.ink
        size: Theme.deskText(25)
        opacity: cell.enabled ? (cell.inMonth ? 1 : 0.7) : 0.35
    }
}
