// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// All entrances, or one of them.
Row {
    id: chips

    property var entrances: [] // a QStringList
    property string entrance // chosen; empty: all
    property bool small: false
    signal picked(string entrance)

    spacing: Theme.desk(14)

    DeskChip {
        objectName: "entrance_all"
        small: chips.small
        iconName: chips.small ? "" : "pin"
        says: QT_TRANSLATE_NOOP("Ui", "All entrances")
        chosen: chips.entrance === ""
        onClicked: chips.picked("")
    }
    Repeater {
        model: chips.entrances

        DeskChip {
            required property int index
            required property string modelData
            readonly property EntranceChips chips: parent as EntranceChips

            objectName: "entrance_" + index
            small: chips !== null && chips.small
            text: modelData
            chosen: chips !== null && chips.entrance === modelData
            onClicked: chips.picked(modelData)
        }
    }
}
