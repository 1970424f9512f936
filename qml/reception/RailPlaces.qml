// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The receptionist's pages, one below the other.
Column {
    id: rail

    required property ReceptionScreen reception

    spacing: Theme.px(8)

    Repeater {
        model: places.all

        RailButton {
            required property DeskPlace modelData
            readonly property ReceptionScreen desk: parent ? (parent as RailPlaces).reception : null

            objectName: "page_%1_button".arg(modelData.name)
            visible: desk !== null && !(modelData.changes && desk.readOnly)
            width: parent ? parent.width : 0
            iconName: modelData.iconName
            says: modelData.says
            note: modelData.page === ReceptionScreen.Inside ? modelData.note : ""
            chosen: desk !== null && desk.page === modelData.page
            onClicked: desk.page = modelData.page
        }
    }
    DeskPlaces {
        id: places
        desk: rail.reception
    }
}
