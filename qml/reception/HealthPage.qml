// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Everything the kiosk stands on.
Item {
    id: page

    required property HealthScreen health
    readonly property bool lying: width > height
    readonly property real gap: Theme.px(20)

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
    HealthGrid {
        y: head.height + Theme.px(24)
        width: parent.width
        height: parent.height - y
        columns: page.lying ? 2 : 1
        spacing: page.gap
        health: page.health
    }
}
