// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The staff's pages, to go to.
Rectangle {
    id: bar

    required property StaffScreen staff
    readonly property ReceptionScreen desk: staff.desk
    readonly property int page: desk ? desk.page : ReceptionScreen.Waiting
    readonly property real side: (width - 2 * row.x) / 7

    objectName: "staffBar"
    implicitHeight: Theme.px(Theme.portrait ? 150 : 116)
    color: Theme.colour.rail

    Row {
        id: row
        x: Theme.px(12)
        y: Theme.px(Theme.portrait ? 10 : 6)
        height: parent.height - 2 * y

        BarButton {
            objectName: "page_waiting_button"
            width: bar.side
            height: parent.height
            iconName: "clock"
            says: QT_TRANSLATE_NOOP("Ui", "Waiting")
            note: bar.staff.waitingCount > 0 ? bar.staff.waitingCount : ""
            chosen: bar.page === ReceptionScreen.Waiting
            onClicked: bar.desk.page = ReceptionScreen.Waiting
        }
        BarButton {
            objectName: "page_inside_button"
            width: bar.side
            height: parent.height
            iconName: "group"
            says: QT_TRANSLATE_NOOP("Ui", "Inside")
            note: bar.desk ? bar.desk.inside.total : ""
            chosen: bar.page === ReceptionScreen.Inside
            onClicked: bar.desk.page = ReceptionScreen.Inside
        }
        BarButton {
            objectName: "page_entry_button"
            width: bar.side
            height: parent.height
            iconName: "pencil"
            says: QT_TRANSLATE_NOOP("Ui", "Enter a visit")
            chosen: bar.page === ReceptionScreen.Entry
            onClicked: bar.desk.page = ReceptionScreen.Entry
        }
        BarButton {
            objectName: "page_log_button"
            width: bar.side
            height: parent.height
            iconName: "book"
            says: QT_TRANSLATE_NOOP("Ui", "Log")
            chosen: bar.page === ReceptionScreen.Log
            onClicked: bar.desk.page = ReceptionScreen.Log
        }
        BarButton {
            objectName: "page_rollcall_button"
            width: bar.side
            height: parent.height
            iconName: "check"
            says: QT_TRANSLATE_NOOP("Ui", "Roll call")
            chosen: bar.page === ReceptionScreen.RollCall
            onClicked: bar.desk.page = ReceptionScreen.RollCall
        }
        BarButton {
            objectName: "page_figures_button"
            width: bar.side
            height: parent.height
            iconName: "chart"
            says: QT_TRANSLATE_NOOP("Ui", "Figures")
            chosen: bar.page === ReceptionScreen.Figures
            onClicked: bar.desk.page = ReceptionScreen.Figures
        }
        BarButton {
            objectName: "page_health_button"
            width: bar.side
            height: parent.height
            iconName: "shield"
            says: QT_TRANSLATE_NOOP("Ui", "Devices")
            note: bar.desk && bar.desk.health.attention > 0 ? "!" : ""
            chosen: bar.page === ReceptionScreen.Health
            onClicked: bar.desk.page = ReceptionScreen.Health
        }
    }
}
