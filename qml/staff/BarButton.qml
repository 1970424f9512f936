// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One page of the staff's, along the bottom edge.
Pressable {
    id: control

    property string iconName
    property string note
    property bool chosen: false

    leftPadding: Theme.px(4)
    rightPadding: Theme.px(4)
    second: ""
    radius: Theme.px(22)
    ground: chosen ? Theme.colour.paper : "transparent"
    border: "transparent"
    borderWidth: 0
    pressedGround: chosen ? Theme.colour.paper : Theme.colour.railPressed
    ink: chosen ? Theme.colour.ink : Theme.colour.overRailSoft
    focusColour: chosen ? Theme.colour.focus : Theme.colour.overRail
    focusOutset: -Theme.px(3) // the next one begins where this one ends
    Accessible.checked: chosen
    Accessible.description: note

    contentItem: BarFace {
        text: control.text
        note: control.note
        icon: control.iconName
        color: control.ink
        strong: control.chosen
    }
}
