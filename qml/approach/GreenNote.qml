// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Nothing needs to be pressed when the app is installed.
Rectangle {
    height: words.height + Theme.px(36)
    radius: Theme.radius.button
    color: Theme.colour.jadeTint
    border.color: Theme.colour.jade
    border.width: Theme.colour.outlined ? Theme.hairline : 0

    Icon {
        id: tick
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(36)
        side: Theme.px(52)
        name: "check"
        color: Theme.colour.jade
        weight: 2.4
    }
    Bilingual {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: tick.x + tick.width + Theme.px(28)
        width: parent.width - x - Theme.px(28)
        spacing: 0
        says: QT_TRANSLATE_NOOP("Ui", "It turns green by itself. Nothing to press.")
        size: Theme.size.body
        secondSize: Theme.size.caption
        weight: Font.DemiBold
        color: Theme.colour.jade
        secondColor: Theme.colour.jade
    }
}
