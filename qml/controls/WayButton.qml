// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A plain button whose words may take two lines.
Pressable {
    id: control

    property string iconName
    property int size: Theme.size.button

    implicitHeight: Theme.px(132)
    leftPadding: Theme.px(20)
    rightPadding: Theme.px(20)
    topPadding: Theme.px(8)
    bottomPadding: Theme.px(8)

    contentItem: WayWords {
        text: control.text
        iconName: control.iconName
        size: control.size
        ink: control.ink
    }
}
