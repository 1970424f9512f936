// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Who came, and to whom.
Grid {
    id: people

    required property CorrectionScreen correction
    property bool two: true
    readonly property real half: two ? (width - columnSpacing) / 2 : width

    columns: two ? 2 : 1
    columnSpacing: Theme.desk(26)
    rowSpacing: Theme.desk(18)

    DeskInput {
        width: people.half
        focus: true
        label: qsTr("Name")
        inputName: "correctName"
        value: people.correction.name
        problem: people.correction.nameMissing ? qsTr("A name is needed.") : ""
        onEdited: text => people.correction.name = text
        onAccepted: people.correction.save()
    }
    DeskInput {
        width: people.half
        label: qsTr("Organisation")
        inputName: "correctOrganisation"
        value: people.correction.organisation
        onEdited: text => people.correction.organisation = text
        onAccepted: people.correction.save()
    }
    DeskInput {
        width: people.half
        label: qsTr("Whom to see")
        inputName: "correctHost"
        value: people.correction.hostPerson
        onEdited: text => people.correction.hostPerson = text
        onAccepted: people.correction.save()
    }
    DeskInput {
        width: people.half
        label: qsTr("Department")
        inputName: "correctDepartment"
        value: people.correction.department
        onEdited: text => people.correction.department = text
        onAccepted: people.correction.save()
    }
}
