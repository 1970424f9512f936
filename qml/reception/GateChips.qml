// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// All entrances, or one of them.
Row {
    id: chips

    required property InsideScreen inside

    visible: inside.entrances.length > 0
    spacing: Theme.px(12)

    DeskChip {
        objectName: "gate_all"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "All entrances")
        chosen: chips.inside.entrance === ""
        onClicked: chips.inside.entrance = ""
    }
    Repeater {
        model: chips.inside.entrances

        DeskChip {
            required property int index
            required property string modelData
            readonly property GateChips chips: parent as GateChips

            objectName: "gate_" + index
            small: true
            text: modelData
            chosen: chips !== null && chips.inside.entrance === modelData
            onClicked: chips.inside.entrance = modelData
        }
    }
}
