// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One value of a filter, in words.
DeskChip {
    id: option

    property string kind
    property string value
    readonly property FilterWords words: FilterWords {
        kind: option.kind
        value: option.value
    }

    objectName: kind + "_" + value
    small: true
    text: words.word
}
