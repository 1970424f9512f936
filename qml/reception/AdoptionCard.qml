// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Adoption: the figure, and how it went by day or by hour.
FigureCard {
    id: card

    required property FiguresScreen figures
    property bool byHour: figures.range === FiguresScreen.Today

    AdoptionHead {
        id: head
        width: parent.width
        figures: card.figures
    }
    ShareChart {
        y: head.height + Theme.desk(Theme.atKiosk ? 20 : 8)
        width: parent.width
        height: legend.y - y - Theme.desk(10)
        rows: card.byHour ? card.figures.hours : card.figures.days
        byHour: card.byHour
    }
    Row {
        id: legend
        y: parent.height - height
        width: parent.width
        height: Theme.desk(54)
        spacing: Theme.desk(14)

        Rectangle {
            id: pill
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.desk(20)
            height: Theme.desk(32)
            radius: width / 2
            color: Theme.colour.jadeTint
            border.color: Theme.colour.jade
            border.width: Math.max(1, Theme.desk(2))
        }
        TextLine {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - pill.width - ways.width - 2 * parent.spacing
            text: qsTr("95 % interval. Fewer than 5 visitors, or what would give them away: hidden.")
            size: Theme.deskText(22)
            color: Theme.colour.inkSoft
        }
        Row {
            id: ways
            spacing: Theme.desk(10)

            DeskChip {
                objectName: "adoption_days"
                small: true
                says: QT_TRANSLATE_NOOP("Ui", "By day")
                chosen: !card.byHour
                onClicked: card.byHour = false
            }
            DeskChip {
                objectName: "adoption_hours"
                small: true
                says: QT_TRANSLATE_NOOP("Ui", "By hour")
                chosen: card.byHour
                onClicked: card.byHour = true
            }
        }
    }
}
