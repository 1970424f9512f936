// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Says on the first screen what makes the rest quicker: the app open, the card at hand.
Item {
    id: reminder

    property alias iconName: sign.name
    property alias says: words.says
    property alias second: words.second
    property color tint: Theme.colour.skyTint
    property color ink: Theme.colour.sky

    implicitHeight: Math.max(disc.height, words.height)

    Rectangle {
        id: disc
        width: Theme.px(112)
        height: width
        radius: width / 2
        anchors.verticalCenter: parent.verticalCenter
        color: reminder.tint
        border.color: reminder.ink
        border.width: Theme.colour.outlined ? Theme.hairline : 0

        Icon {
            id: sign
            anchors.centerIn: parent
            side: Theme.px(58)
            color: reminder.ink
        }
    }
    Bilingual {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: disc.width + Theme.px(28)
        width: parent.width - x
        spacing: 0
        size: Theme.portrait ? Theme.size.body : Theme.size.button
        secondSize: Theme.size.caption
        weight: Font.DemiBold
    }
}
