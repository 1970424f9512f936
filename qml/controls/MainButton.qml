// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The one main button of a screen.
Pressable {
    id: control

    property string iconName: "arrow"
    property color fill: Theme.colour.main

    implicitHeight: Math.max(Theme.px(124), implicitContentHeight + topPadding + bottomPadding)
    ground: fill
    border: fill
    ink: enabled ? Theme.colour.overMain : Theme.colour.ink
    // Darker under the finger: the common tint would lighten it.
    pressedGround: Qt.darker(fill, 1.12)

    contentItem: ButtonWords {
        text: control.text
        second: control.second
        iconAfter: control.iconName
        color: control.ink
        size: Theme.size.heading
    }
}
