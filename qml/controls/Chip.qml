// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One of a few short answers; what is chosen is filled and ticked.
Pressable {
    id: control

    property bool chosen: false

    implicitHeight: Theme.px(100)
    leftPadding: Theme.px(30)
    rightPadding: Theme.px(30)
    radius: height / 2
    ground: chosen ? Theme.colour.ink : Theme.colour.card
    border: chosen ? Theme.colour.ink : Theme.colour.edge
    ink: chosen ? Theme.colour.overInk : Theme.colour.ink
    pressedGround: chosen ? ground : Theme.colour.sunk
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen

    contentItem: ButtonWords {
        text: control.text
        icon: control.chosen ? "check" : ""
        color: control.ink
    }
}
