// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One of a few choices or things to do, in the size of a desk with a mouse.
Pressable {
    id: control

    property string iconName
    property bool chosen: false
    property bool small: false

    implicitHeight: small ? Theme.deskTarget : Theme.desk(64)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.desk(small ? 18 : 22)
    rightPadding: leftPadding
    radius: Theme.desk(18)
    second: ""
    ground: chosen ? (Theme.colour.outlined ? Theme.colour.main : Theme.colour.ink) : Theme.colour.card
    border: chosen ? ground : Theme.colour.edge
    borderWidth: Math.max(1, Theme.desk(2))
    ink: chosen ? Theme.colour.overInk : Theme.colour.ink
    pressedGround: chosen ? ground : Theme.colour.sunk
    Accessible.checked: chosen

    contentItem: ButtonWords {
        text: control.text
        icon: control.iconName
        iconSide: Theme.desk(30)
        color: control.ink
        size: Theme.deskText(control.small ? 22 : 25)
        opacity: control.enabled ? 1 : 0.5
    }
}
