// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import Gatebook.Ui

// What a phone number is made of.
KeyboardLayout {
    id: layout

    keyWeight: 160
    inputMode: InputEngine.InputMode.Numeric

    KeyboardRow {
        KeyRow {
            texts: "123"
        }
        BackspaceKey {
            weight: layout.keyWeight
        }
    }
    KeyRow {
        texts: "456+"
    }
    KeyRow {
        texts: "789-"
    }
    KeyboardRow {
        Key {
            key: Qt.Key_Space
            text: " "
            displayText: "␣"
        }
        KeyRow {
            texts: "0"
        }
        Key {
            key: Qt.Key_Period
            text: "."
        }
        EnterKey {
            weight: layout.keyWeight
        }
    }
}
