// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// A card for each thing, all as large.
Grid {
    id: grid

    required property HealthScreen health
    required property real room // their height, if all can be that small
    readonly property int things: 5 + (health.radio !== null ? 1 : 0) + (health.ticket !== null ? 1 : 0) + (health.camera.health !== HealthScreen.Unused ? 1 : 0) + (health.slides.health !== HealthScreen.Unused ? 1 : 0)
    readonly property int lines: Math.ceil(things / columns)
    readonly property real cardWidth: (width - (columns - 1) * spacing) / columns
    readonly property real cardHeight: Math.min(Theme.desk(240), (room - (lines - 1) * spacing) / lines)

    PlainHealth {
        width: grid.cardWidth
        height: Math.max(grid.cardHeight, implicitHeight)
        iconName: "book"
        title: qsTr("Book")
        item: grid.health.book
        allWell: qsTr("Can be read")
    }
    PlainHealth {
        width: grid.cardWidth
        height: Math.max(grid.cardHeight, implicitHeight)
        iconName: "chip"
        title: qsTr("Disk")
        item: grid.health.disk
        timed: item.health !== HealthScreen.Ok
        allWell: qsTr("%1 GB are free").arg(told.gigabytes)
    }
    Repeater {
        model: grid.health.radio === null ? [] : [grid.health.radio]

        RadioHealth {
            readonly property HealthGrid grid: parent as HealthGrid

            width: grid ? grid.cardWidth : 0
            height: Math.max(grid ? grid.cardHeight : 0, implicitHeight)
            item: grid ? grid.health.radioItem : blank
        }
    }
    PlainHealth {
        visible: grid.health.camera.health !== HealthScreen.Unused
        width: grid.cardWidth
        height: Math.max(grid.cardHeight, implicitHeight)
        iconName: "scan"
        title: qsTr("Camera")
        item: grid.health.camera
        allWell: qsTr("Reads codes")
    }
    Repeater {
        model: grid.health.ticket === null ? [] : [grid.health.ticket]

        PrinterHealth {
            readonly property HealthGrid grid: parent as HealthGrid

            width: grid ? grid.cardWidth : 0
            height: Math.max(grid ? grid.cardHeight : 0, implicitHeight)
            item: grid ? grid.health.printer : blank
        }
    }
    PlainHealth {
        visible: grid.health.slides.health !== HealthScreen.Unused
        width: grid.cardWidth
        height: Math.max(grid.cardHeight, implicitHeight)
        iconName: "picture"
        title: qsTr("Slides")
        item: grid.health.slides
        timed: item.health !== HealthScreen.Ok
        allWell: item.figure > 0 ? qsTr("Shown in turn: %1").arg(item.figure) : qsTr("None is in the folder")
    }
    PlainHealth {
        width: grid.cardWidth
        height: Math.max(grid.cardHeight, implicitHeight)
        iconName: "clock"
        title: qsTr("Clock")
        item: grid.health.clock
        allWell: qsTr("Is kept right")
    }
    PlainHealth {
        width: grid.cardWidth
        height: Math.max(grid.cardHeight, implicitHeight)
        iconName: "shield"
        title: qsTr("Backup")
        item: grid.health.backup
        timed: false
        allWell: qsTr("The last one was made %1").arg(item.since)
    }
    PlainHealth {
        width: grid.cardWidth
        height: Math.max(grid.cardHeight, implicitHeight)
        iconName: "export"
        title: qsTr("Export")
        item: grid.health.lastExport
        timed: false
        allWell: qsTr("The last one was made %1").arg(item.since)
    }
}
