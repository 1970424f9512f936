// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import Gatebook.Ui

// Digits and signs.
KeyboardLayout {
    id: layout

    keyWeight: 160

    KeyRow {
        texts: "1234567890"
    }
    KeyRow {
        texts: "@#&%+=()/:"
    }
    KeyRow {
        texts: "-_'\";!?*~"
        sides: 0.5
    }
    KeyboardRow {
        FillerKey {
            weight: 1.5 * layout.keyWeight
        }
        KeyRow {
            texts: "[]{}<>|"
        }
        BackspaceKey {
            weight: 1.5 * layout.keyWeight
        }
    }
    SpaceRow {}
}
