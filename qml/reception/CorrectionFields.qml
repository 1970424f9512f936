// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What can be put right on a visit.
FocusScope {
    id: fields

    required property CorrectionScreen correction
    readonly property bool two: width > Theme.desk(640)

    implicitHeight: rows.height

    Column {
        id: rows
        width: parent.width
        spacing: Theme.desk(20)

        CorrectionPeople {
            width: parent.width
            correction: fields.correction
            two: fields.two
        }
        DepartmentChips {
            visible: departments.length > 0
            width: parent.width
            departments: fields.correction.departments
            department: fields.correction.department
            onPicked: department => fields.correction.department = department
        }
        CorrectionTimes {
            width: parent.width
            correction: fields.correction
            two: fields.two
        }
        Column {
            width: parent.width
            spacing: Theme.desk(8)

            TextLine {
                width: parent.width
                text: qsTr("Bluezone, as you saw it on the phone")
                size: Theme.deskText(22)
                color: Theme.colour.inkSoft
            }
            VerdictChoice {
                width: parent.width
                verdict: fields.correction.verdict
                recorded: fields.correction.recordedVerdict
                onPicked: verdict => fields.correction.verdict = verdict
            }
        }
        Column {
            width: parent.width
            spacing: Theme.desk(8)

            TextLine {
                width: parent.width
                text: qsTr("Purpose")
                size: Theme.deskText(22)
                color: Theme.colour.inkSoft
            }
            PurposeChoice {
                width: parent.width
                purpose: fields.correction.purpose
                onPicked: purpose => fields.correction.purpose = purpose
            }
        }
    }
}
