// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One of a few short answers; what is chosen is filled and ticked.
Pressable {
    id: control

    property bool chosen: false
    property bool compact: false // smaller words, where a row would not fit

    implicitHeight: Theme.px(100)
    leftPadding: Theme.px(compact ? 18 : 30)
    rightPadding: leftPadding
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
        size: control.compact ? Theme.size.second : Theme.size.body
    }
}
