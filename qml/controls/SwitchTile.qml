// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Something that is on or off; on, it is filled and ticked.
Pressable {
    id: control

    property string iconName
    property bool active: false

    implicitHeight: Theme.px(132)
    implicitWidth: Theme.px(400)
    radius: Theme.radius.tile
    ground: active ? Theme.colour.jadeTint : Theme.colour.card
    border: active ? Theme.colour.jade : Theme.colour.edge
    borderWidth: active ? Theme.strong : Theme.hairline
    leftPadding: Theme.px(28)
    rightPadding: Theme.px(24)
    Accessible.role: Accessible.CheckBox
    Accessible.checked: active

    contentItem: SwitchFace {
        text: control.text
        iconName: control.iconName
        active: control.active
        ink: control.ink
    }
}
