// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Those who wait, and the receptionist's pages, side by side.
Row {
    id: row

    required property StaffScreen staff
    readonly property ReceptionScreen desk: staff.desk
    readonly property int page: desk ? desk.page : ReceptionScreen.Waiting
    readonly property real side: width / (places.all.length + 1)

    BarButton {
        objectName: "page_waiting_button"
        width: row.side
        height: row.height
        iconName: "clock"
        says: QT_TRANSLATE_NOOP("Ui", "Waiting")
        note: row.staff.waitingCount > 0 ? row.staff.waitingCount : ""
        chosen: row.page === ReceptionScreen.Waiting
        onClicked: row.desk.page = ReceptionScreen.Waiting
    }
    Repeater {
        model: places.all

        BarButton {
            required property DeskPlace modelData
            readonly property BarPlaces row: parent as BarPlaces

            objectName: "page_%1_button".arg(modelData.name)
            width: row ? row.side : 0
            height: row ? row.height : 0
            iconName: modelData.iconName
            says: modelData.saysShort
            note: modelData.note
            chosen: row !== null && row.page === modelData.page
            onClicked: row.desk.page = modelData.page
        }
    }
    DeskPlaces {
        id: places
        desk: row.desk
    }
}
