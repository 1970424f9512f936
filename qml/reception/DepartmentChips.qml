// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The departments of the settings, to choose from.
Flow {
    id: chips

    property var departments: [] // a QStringList
    property string department // as it is written now
    signal picked(string department)

    spacing: Theme.desk(10)

    Repeater {
        model: chips.departments

        DeskChip {
            required property int index
            required property string modelData
            readonly property DepartmentChips chips: parent as DepartmentChips

            objectName: "department_" + index
            small: true
            text: modelData
            chosen: chips !== null && chips.department === modelData
            onClicked: chips.picked(modelData)
        }
    }
}
