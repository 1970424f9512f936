// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Adoption and everything around it. Two columns lying, one standing.
Item {
    id: page

    required property FiguresScreen figures
    readonly property bool lying: width > height
    readonly property real gap: Theme.desk(22)
    readonly property real leftWidth: lying ? Math.round((width - gap) * 0.53) : width
    readonly property real rightX: lying ? leftWidth + gap : 0
    readonly property real rightWidth: lying ? width - rightX : width
    readonly property real first: note.y + note.height
    readonly property real room: Math.max(height - first, Theme.desk(lying ? 840 : Theme.atKiosk ? 1700 : 1500)) // less scrolls

    objectName: "page_figures"
    onVisibleChanged: if (visible)
        figures.refresh()
    Component.onCompleted: if (visible)
        figures.refresh()

    // Visitors come while it is looked at.
    Timer {
        interval: 60000
        running: page.visible
        repeat: true
        onTriggered: page.figures.refresh()
    }
    Flickable {
        anchors.fill: parent
        contentHeight: page.first + page.room
        clip: contentHeight > height
        interactive: clip
        boundsBehavior: Flickable.StopAtBounds

        FiguresHead {
            id: head
            width: page.width
            figures: page.figures
        }
        FiguresNote {
            id: note
            y: head.height
            width: page.width
            figures: page.figures
        }
        AdoptionCard {
            id: adoption
            y: page.first
            width: page.leftWidth
            height: Math.round(page.lying ? page.room * 0.61 : page.room * 0.325)
            figures: page.figures
        }
        BreakdownCard {
            id: breakdown
            y: adoption.y + adoption.height + page.gap
            width: page.leftWidth
            height: page.lying ? page.first + page.room - y : Math.round(page.room * 0.185)
            figures: page.figures
        }
        HoursCard {
            id: hours
            x: page.rightX
            y: page.lying ? page.first : breakdown.y + breakdown.height + page.gap
            width: page.rightWidth
            height: Math.round(page.lying ? page.room * 0.44 : page.room * 0.166)
            figures: page.figures
        }
        ConversionCard {
            id: conversion
            x: page.rightX
            y: hours.y + hours.height + page.gap
            width: page.rightWidth
            height: Math.round(page.lying ? page.room * 0.25 : page.room * 0.138)
            figures: page.figures
        }
        SmallFigures {
            x: page.rightX
            y: conversion.y + conversion.height + page.gap
            width: page.rightWidth
            height: page.first + page.room - y
            figures: page.figures
        }
    }
}
