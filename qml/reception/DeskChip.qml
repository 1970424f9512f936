// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One of a few choices or things to do, in the size of a desk with a mouse.
Pressable {
    id: control

    property string iconName
    property bool chosen: false
    property bool small: false

    implicitHeight: Theme.px(small ? 54 : 64)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.px(small ? 18 : 22)
    rightPadding: leftPadding
    radius: Theme.px(18)
    second: ""
    ground: chosen ? (Theme.colour.outlined ? Theme.colour.main : Theme.colour.ink) : Theme.colour.card
    border: chosen ? ground : Theme.colour.edge
    borderWidth: Math.max(1, Theme.px(2))
    ink: chosen ? Theme.colour.overInk : Theme.colour.ink
    pressedGround: chosen ? ground : Theme.colour.sunk
    Accessible.checked: chosen

    contentItem: ButtonWords {
        text: control.text
        icon: control.iconName
        iconSide: Theme.px(30)
        color: control.ink
        size: Theme.px(control.small ? 22 : 25)
        opacity: control.enabled ? 1 : 0.5
    }
}
