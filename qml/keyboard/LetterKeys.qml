// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import Gatebook.Ui

// Letters with a row of digits. A row is ten keys wide.
KeyboardLayout {
    id: layout

    property string accented // letters that a long press on their base letter offers, for who does not type them otherwise

    function offeredBy(letter: string): string {
        const plain = text => text.replace("đ", "d").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
        const others = Array.from(accented).filter(other => plain(other) === letter);
        return others.length > 0 ? letter + others.join("") : "";
    }

    keyWeight: 160
    inputMode: InputEngine.InputMode.Latin

    KeyRow {
        texts: "1234567890"
    }
    KeyRow {
        texts: "qwertyuiop"
        offers: layout.offeredBy
    }
    KeyRow {
        texts: "asdfghjkl"
        sides: 0.5
        offers: layout.offeredBy
    }
    KeyboardRow {
        ShiftKey {
            weight: 1.5 * layout.keyWeight
        }
        KeyRow {
            texts: "zxcvbnm"
            offers: layout.offeredBy
        }
        BackspaceKey {
            weight: 1.5 * layout.keyWeight
        }
    }
    SpaceRow {}
}
