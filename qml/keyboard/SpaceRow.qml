// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// The last row of letters and of signs.
KeyboardRow {
    id: row

    SymbolModeKey {
        weight: 1.5 * row.keyWeight
    }
    Key {
        key: Qt.Key_Comma
        text: ","
    }
    SpaceKey {
        weight: 5 * row.keyWeight
    }
    Key {
        key: Qt.Key_Period
        text: "."
    }
    EnterKey {
        weight: 1.5 * row.keyWeight
    }
}
