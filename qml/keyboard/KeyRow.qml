// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Keys of equal width, one for each character.
KeyboardRow {
    id: row

    property string texts
    property real sides: 0 // room left and right of the row, in keys
    property var offers: () => "" // what a long press on a key offers

    Layout.preferredWidth: (texts.length + 2 * sides) * keyWeight

    FillerKey {
        visible: row.sides > 0
        weight: row.sides * row.keyWeight
    }
    Repeater {
        model: Array.from(row.texts).map(text => ({
                    "text": text,
                    "offered": row.offers(text)
                }))

        Key {
            required property var modelData

            key: modelData.text.toUpperCase().charCodeAt(0)
            text: modelData.text
            alternativeKeys: modelData.offered
        }
    }
    FillerKey {
        visible: row.sides > 0
        weight: row.sides * row.keyWeight
    }
}
