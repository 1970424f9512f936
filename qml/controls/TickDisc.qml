// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A solid disc with a tick: chosen, heard, done.
Rectangle {
    id: disc

    property real side: Theme.px(52)
    property color ink: Theme.colour.overMain

    implicitWidth: side
    implicitHeight: side
    radius: side / 2
    color: Theme.colour.jade

    Icon {
        anchors.centerIn: parent
        side: disc.side * 0.6
        name: "check"
        color: disc.ink
        weight: 2.6
    }
}
