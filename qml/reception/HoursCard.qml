// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// How many come, by hour of day.
FigureCard {
    id: card

    required property FiguresScreen figures

    title: qsTr("Arrivals by hour")
    aside: figures.range === FiguresScreen.Today ? qsTr("today") : qsTr("%1 days added up").arg(figures.rangeDays)

    HourBars {
        width: parent.width
        height: parent.height - Theme.desk(40)
        rows: card.figures.hours
    }
    TextLine {
        visible: card.figures.ready && card.figures.hours.count === 0
        anchors.centerIn: parent
        text: qsTr("Nobody came in this time.")
        size: Theme.deskText(25)
        color: Theme.colour.inkSoft
    }
}
