// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The staff's pages, to go to.
Rectangle {
    id: bar

    required property StaffScreen staff

    objectName: "staffBar"
    implicitHeight: Theme.px(Theme.portrait ? 150 : 116)
    color: Theme.colour.rail

    BarPlaces {
        x: Theme.px(12)
        y: Theme.px(Theme.portrait ? 10 : 6)
        width: parent.width - 2 * x
        height: parent.height - 2 * y
        staff: bar.staff
    }
}
