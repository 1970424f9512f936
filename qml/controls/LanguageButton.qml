// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A language by its own name.
Pressable {
    id: control

    property bool chosen: false

    implicitHeight: Theme.px(104)
    leftPadding: Theme.px(16)
    rightPadding: Theme.px(16)
    ground: chosen ? Theme.colour.ink : Theme.colour.card
    border: chosen ? Theme.colour.ink : Theme.colour.edge
    ink: chosen ? Theme.colour.overInk : Theme.colour.ink
    pressedGround: chosen ? ground : Theme.colour.sunk
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen

    contentItem: ButtonWords {
        text: control.text
        color: control.ink
    }
}
