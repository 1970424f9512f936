// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Everything the kiosk stands on.
Item {
    id: page

    required property HealthScreen health
    readonly property bool lying: width > height
    readonly property real gap: Theme.desk(20)

    objectName: "page_health"
    onVisibleChanged: if (visible)
        health.refresh()
    Component.onCompleted: if (visible)
        health.refresh()

    HealthHead {
        id: head
        width: parent.width
        health: page.health
    }
    Flickable {
        id: sheet
        y: head.height + Theme.desk(24)
        width: parent.width
        height: parent.height - y
        contentHeight: grid.height + elsewhere.room
        clip: contentHeight > height
        interactive: clip
        boundsBehavior: Flickable.StopAtBounds

        HealthGrid {
            id: grid
            width: page.width
            room: sheet.height - elsewhere.room
            columns: page.lying ? 2 : 1
            spacing: page.gap
            health: page.health
        }
        // A second screen has no devices of its own.
        TextLine {
            id: elsewhere
            readonly property real room: visible ? height + page.gap : 0

            visible: page.health.radio === null
            y: grid.height + page.gap
            width: page.width
            text: qsTr("Bluetooth and camera are the kiosk's: look there, on this same page.")
            size: Theme.deskText(26)
            color: Theme.colour.inkSoft
        }
    }
}
