// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A way to go on: icon, words, the second language under them, an angle. As wide as it is given.
Pressable {
    id: control

    property string iconName
    property string caption: second

    implicitHeight: Theme.px(160)
    radius: Theme.radius.tile
    leftPadding: Theme.px(44)
    rightPadding: Theme.px(40)

    contentItem: WayFace {
        text: control.text
        caption: control.caption
        iconName: control.iconName
    }
}
