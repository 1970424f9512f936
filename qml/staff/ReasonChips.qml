// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The reasons for letting someone in, to choose from.
Flow {
    id: chips

    property string chosen
    readonly property LetInReasons reasons: LetInReasons {}
    signal picked(string reason)

    spacing: Theme.px(16)

    Repeater {
        model: chips.reasons.all

        Chip {
            required property int index
            required property string modelData
            readonly property ReasonChips chips: parent as ReasonChips

            objectName: "reason_" + index
            says: modelData
            second: ""
            chosen: chips !== null && chips.chosen === text
            onClicked: chips.picked(text)
        }
    }
}
