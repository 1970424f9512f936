// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One visit, typed by the staff. Enter records it from any line.
FocusScope {
    id: form

    required property EntryScreen entry

    function begin() {
        if (entry.paper)
            times.begin();
        else
            people.begin();
    }

    implicitHeight: rows.height

    Column {
        id: rows
        width: parent.width
        spacing: Theme.desk(18)

        EntryTimes {
            id: times
            visible: form.entry.paper
            width: parent.width
            entry: form.entry
        }
        EntryPeople {
            id: people
            width: parent.width
            focus: true
            entry: form.entry
        }
        DepartmentChips {
            visible: departments.length > 0
            width: parent.width
            departments: form.entry.departments
            department: form.entry.department
            onPicked: department => form.entry.department = department
        }
        LabelledLine {
            width: parent.width
            label: qsTr("Purpose")

            PurposeChoice {
                width: parent.width
                purpose: form.entry.purpose
                onPicked: purpose => form.entry.purpose = purpose
            }
        }
        LabelledLine {
            visible: !form.entry.paper
            width: parent.width
            label: qsTr("Smartphone")

            PhoneChoice {
                width: parent.width
                phone: form.entry.phone
                onPicked: phone => form.entry.phone = phone
            }
        }
    }
}
