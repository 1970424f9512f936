// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The usual reasons for a correction, to choose from. What is recorded is the sentence as it is read on the button.
Flow {
    id: chips

    property string reason // as it is written now
    readonly property list<string> all: [QT_TRANSLATE_NOOP("Ui", "Misspelt"), QT_TRANSLATE_NOOP("Ui", "Another host"), QT_TRANSLATE_NOOP("Ui", "Another time"), QT_TRANSLATE_NOOP("Ui", "Forgot to check out"), QT_TRANSLATE_NOOP("Ui", "Phone seen at reception")]
    signal picked(string reason)

    spacing: Theme.desk(10)

    Repeater {
        model: chips.all

        DeskChip {
            required property int index
            required property string modelData
            readonly property CorrectionReasons chips: parent as CorrectionReasons

            objectName: "correctionReason_" + index
            small: true
            says: modelData
            chosen: chips !== null && chips.reason === text
            onClicked: chips.picked(text)
        }
    }
}
