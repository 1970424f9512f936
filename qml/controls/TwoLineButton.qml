// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A way that is not the main one, where two stand side by side: the second language lies under the first.
Pressable {
    id: control

    property string iconName

    implicitHeight: Math.max(Theme.px(136), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.px(28)
    rightPadding: Theme.px(20)

    contentItem: TwoLineFace {
        text: control.text
        second: control.second
        iconName: control.iconName
        ink: control.ink
    }
}
