// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The 28 characters that passes are made of. No look-alikes, so none can be mistaken.
Grid {
    id: keypad

    readonly property string characters: "23456789ACDEFGHJKMNPQRTUVWXY"
    readonly property real keyWidth: (width - (columns - 1) * columnSpacing) / columns
    signal typed(string character)

    columns: Theme.portrait ? 7 : 14
    columnSpacing: Theme.xs
    rowSpacing: Theme.xs

    Repeater {
        model: keypad.characters.length

        KeyCap {
            required property int index
            readonly property CodeKeypad keypad: parent as CodeKeypad

            objectName: "passKey_" + text
            width: keypad ? keypad.keyWidth : 0
            height: Theme.px(Theme.portrait ? 112 : 102)
            text: keypad ? keypad.characters.charAt(index) : ""
            onClicked: keypad.typed(text)
        }
    }
}
