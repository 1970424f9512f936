// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// What a filter can be set to: all, or one of these.
Flow {
    id: options

    property string kind // "status", "verdict", "department", "entrance"
    property var values: [] // a QStringList, as the book has them
    property string value // what it stands at; empty: all
    signal picked(string value)

    spacing: Theme.desk(12)

    DeskChip {
        objectName: options.kind + "_all"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "All of them")
        chosen: options.value === ""
        onClicked: options.picked("")
    }
    Repeater {
        model: options.values

        FilterOption {
            required property string modelData
            readonly property FilterOptions options: parent as FilterOptions

            kind: options ? options.kind : ""
            value: modelData
            chosen: options !== null && options.value === modelData
            onClicked: options.picked(modelData)
        }
    }
}
