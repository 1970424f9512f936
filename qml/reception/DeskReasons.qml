// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The usual reasons for letting someone in. What is recorded is the sentence as it is read here.
Flow {
    id: chips

    readonly property list<string> reasons: [QT_TRANSLATE_NOOP("Ui", "Saw Bluezone on the phone"), QT_TRANSLATE_NOOP("Ui", "No phone at hand"), QT_TRANSLATE_NOOP("Ui", "Phone broken or empty"), QT_TRANSLATE_NOOP("Ui", "Elderly person or child"), QT_TRANSLATE_NOOP("Ui", "Urgent matter")]
    signal picked(string reason)

    spacing: Theme.px(10)

    Repeater {
        model: chips.reasons

        DeskChip {
            required property int index
            required property string modelData
            readonly property DeskReasons chips: parent as DeskReasons

            objectName: "deskReason_" + index
            small: true
            says: modelData
            onClicked: chips.picked(text)
        }
    }
}
