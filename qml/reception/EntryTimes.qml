// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The day and the two times of a row of a paper register.
FocusScope {
    id: times

    required property EntryScreen entry
    readonly property real third: (width - 2 * Theme.desk(18)) / 3

    function said(problem: int): string {
        switch (problem) {
        case EntryScreen.Unreadable:
            return qsTr("Please write it like 4/8/2020 and 8:44.");
        case EntryScreen.InFuture:
            return qsTr("That is still to come.");
        case EntryScreen.TooOld:
            return qsTr("More than 31 days ago.");
        case EntryScreen.BeforeComing:
            return qsTr("That is before they came.");
        }
        return "";
    }

    // The day stays as it was: sheets are keyed in one after the other.
    function begin() {
        came.forceActiveFocus();
    }

    implicitHeight: row.height

    Row {
        id: row
        width: parent.width
        spacing: Theme.desk(18)

        DeskInput {
            width: times.third
            label: qsTr("Day")
            inputName: "entryDay"
            limit: 10
            value: times.entry.day
            problem: times.said(times.entry.dayProblem)
            onEdited: text => times.entry.day = text
            onAccepted: times.entry.save()
        }
        DeskInput {
            id: came
            width: times.third
            focus: true
            label: qsTr("Came")
            inputName: "entryCame"
            limit: 8
            value: times.entry.cameTime
            problem: times.said(times.entry.cameProblem)
            onEdited: text => times.entry.cameTime = text
            onAccepted: times.entry.save()
        }
        DeskInput {
            width: times.third
            label: qsTr("Left, if it stands there")
            inputName: "entryLeft"
            limit: 8
            value: times.entry.leftTime
            problem: times.said(times.entry.leftProblem)
            onEdited: text => times.entry.leftTime = text
            onAccepted: times.entry.save()
        }
    }
}
