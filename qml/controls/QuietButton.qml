// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The foot's buttons: no ground of their own. With no words it is square; then its spoken name is `says`.
Pressable {
    id: control

    property string iconName
    property bool wordless: false
    property bool active: false // a switch that is on

    implicitWidth: wordless ? Theme.target : Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: wordless ? 0 : Theme.m
    rightPadding: leftPadding
    ground: active ? (Theme.colour.outlined ? Theme.colour.main : Theme.colour.ink) : Theme.colour.paper
    border: active ? ground : Theme.colour.edge
    ink: active ? Theme.colour.overInk : Theme.colour.ink
    pressedGround: active ? ground : Theme.colour.card

    contentItem: ButtonWords {
        text: control.wordless ? "" : control.text
        icon: control.iconName
        color: control.ink
    }
}
