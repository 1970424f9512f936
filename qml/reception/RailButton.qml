// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One page, with a figure at its end.
Pressable {
    id: control

    property string iconName
    property string note
    property bool chosen: false

    implicitHeight: Theme.px(68)
    leftPadding: Theme.px(18)
    rightPadding: Theme.px(18)
    second: ""
    radius: Theme.px(18)
    ground: chosen ? Theme.colour.paper : "transparent"
    border: "transparent"
    borderWidth: 0
    pressedGround: chosen ? Theme.colour.paper : Theme.colour.railPressed
    ink: chosen ? Theme.colour.ink : Theme.colour.overRailSoft
    focusColour: Theme.colour.overRail
    Accessible.checked: chosen

    contentItem: RailFace {
        text: control.text
        note: control.note
        icon: control.iconName
        color: control.ink
        strong: control.chosen
    }
}
