// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Asks for the app before anything is checked: who reads it here need not wait later.
Item {
    id: reminder

    implicitHeight: Math.max(disc.height, words.height)

    Rectangle {
        id: disc
        width: Theme.px(112)
        height: width
        radius: width / 2
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.colour.skyTint
        border.color: Theme.colour.sky
        border.width: Theme.colour.outlined ? Theme.hairline : 0

        Icon {
            anchors.centerIn: parent
            name: "bt"
            side: Theme.px(58)
            color: Theme.colour.sky
        }
    }
    Bilingual {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: disc.width + Theme.px(28)
        width: parent.width - x
        spacing: 0
        second: Theme.bilingual ? "With a smartphone? Please open Bluezone." : "" // shorter than `says`: one line
        says: QT_TRANSLATE_NOOP("Ui", "With a smartphone? Please open Bluezone and turn Bluetooth on.")
        size: Theme.size.body
        secondSize: Theme.size.caption
        weight: Font.DemiBold
    }
}
