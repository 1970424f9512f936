// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// All entrances, or one of them.
Row {
    id: chips

    required property FiguresScreen figures

    spacing: Theme.px(14)

    DeskChip {
        objectName: "entrance_all"
        iconName: "pin"
        says: QT_TRANSLATE_NOOP("Ui", "All entrances")
        chosen: chips.figures.entrance === ""
        onClicked: chips.figures.entrance = ""
    }
    Repeater {
        model: chips.figures.entrances

        DeskChip {
            required property int index
            required property string modelData
            readonly property EntranceChips chips: parent as EntranceChips

            objectName: "entrance_" + index
            text: modelData
            chosen: chips !== null && chips.figures.entrance === modelData
            onClicked: chips.figures.entrance = modelData
        }
    }
}
