// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A way that is not the main one.
Pressable {
    id: control

    property string iconName

    contentItem: ButtonWords {
        text: control.text
        second: control.second
        icon: control.iconName
        color: control.ink
        secondColor: Theme.colour.inkSoft
        opacity: control.enabled ? 1 : 0.4
    }
}
