// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A day and a time, as people write them.
Item {
    id: moment

    property string label
    property string inputName
    property string day
    property string time
    property string problem
    signal dayEdited(string text)
    signal timeEdited(string text)
    signal accepted

    implicitHeight: date.height

    DeskInput {
        id: date
        width: parent.width * 0.6
        label: moment.label
        inputName: moment.inputName + "Day"
        limit: 10
        value: moment.day
        problem: moment.problem
        onEdited: text => moment.dayEdited(text)
        onAccepted: moment.accepted()
    }
    DeskInput {
        x: date.width + Theme.desk(14)
        width: parent.width - x
        label: " "
        inputName: moment.inputName + "Time"
        limit: 8
        value: moment.time
        onEdited: text => moment.timeEdited(text)
        onAccepted: moment.accepted()
    }
}
