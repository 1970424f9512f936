// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Who comes, and to whom.
FocusScope {
    id: people

    required property EntryScreen entry
    readonly property real half: (width - (grid.columns - 1) * grid.columnSpacing) / grid.columns

    // With the first line, wherever the last entry ended.
    function begin() {
        name.forceActiveFocus();
    }

    implicitHeight: grid.height

    Grid {
        id: grid
        width: parent.width
        columns: people.width > Theme.desk(1150) ? 4 : 2
        columnSpacing: Theme.desk(18)
        rowSpacing: Theme.desk(16)

        DeskInput {
            id: name
            width: people.half
            focus: true
            label: qsTr("Name")
            inputName: "entryName"
            value: people.entry.name
            problem: people.entry.nameMissing ? qsTr("A name is needed.") : ""
            onEdited: text => people.entry.name = text
            onAccepted: people.entry.save()
        }
        DeskInput {
            width: people.half
            label: qsTr("Organisation")
            inputName: "entryOrganisation"
            value: people.entry.organisation
            onEdited: text => people.entry.organisation = text
            onAccepted: people.entry.save()
        }
        DeskInput {
            width: people.half
            label: qsTr("Whom to see")
            inputName: "entryHost"
            value: people.entry.hostPerson
            onEdited: text => people.entry.hostPerson = text
            onAccepted: people.entry.save()
        }
        DeskInput {
            width: people.half
            label: qsTr("Department")
            inputName: "entryDepartment"
            value: people.entry.department
            onEdited: text => people.entry.department = text
            onAccepted: people.entry.save()
        }
    }
}
