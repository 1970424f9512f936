// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Any day, or from one day to another: a month that turns.
FigureCard {
    id: chooser

    required property DayPicker days
    signal done

    implicitWidth: Theme.desk(640)
    implicitHeight: column.height + Theme.desk(54)
    margin: Theme.desk(26)

    Column {
        id: column
        width: parent.width
        spacing: Theme.desk(12)

        Item {
            width: parent.width
            height: back.height

            DeskChip {
                id: back
                objectName: "monthBack"
                small: true
                iconName: "back"
                says: QT_TRANSLATE_NOOP("Ui", "Earlier")
                enabled: chooser.days.canGoBack
                onClicked: chooser.days.goMonths(-1)
            }
            TextLine {
                anchors.centerIn: parent
                text: qsTr("%1 / %2", "month, year").arg(chooser.days.month).arg(chooser.days.year)
                size: Theme.deskText(30)
                weight: Font.DemiBold
                wrapMode: Text.NoWrap
            }
            DeskChip {
                objectName: "monthOn"
                anchors.right: parent.right
                small: true
                iconName: "next"
                says: QT_TRANSLATE_NOOP("Ui", "Later")
                enabled: chooser.days.canGoOn
                onClicked: chooser.days.goMonths(1)
            }
        }
        WeekDays {
            width: parent.width
        }
        DayGrid {
            width: parent.width
            focus: true
            days: chooser.days
        }
        Item {
            width: parent.width
            height: finished.height

            TextLine {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - finished.width - Theme.desk(20)
                text: chooser.days.halfChosen ? qsTr("That day, or touch the last one too.") : qsTr("Touch the first day, then the last.")
                size: Theme.deskText(22)
                color: Theme.colour.inkSoft
            }
            DeskChip {
                id: finished
                objectName: "daysDone"
                anchors.right: parent.right
                small: true
                iconName: "check"
                says: QT_TRANSLATE_NOOP("Ui", "Done")
                onClicked: chooser.done()
            }
        }
    }
}
