// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Room for the on-screen keyboard, above the sill. The keyboard itself is loaded when it is first wanted: the first screen needs none.
Rectangle {
    id: tray

    property bool wanted: false

    height: Theme.keyboardHeight
    color: Theme.colour.sunk
    visible: wanted
    onWantedChanged: if (wanted)
        panel.active = true

    Rectangle {
        width: parent.width
        height: Math.max(1, Theme.px(2))
        color: Theme.colour.line
    }
    Loader {
        id: panel
        active: false
        width: parent.width
        anchors.bottom: parent.bottom
        source: active ? Qt.resolvedUrl("KeyboardPanel.qml") : ""
    }
}
