// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// When the visitor came and, once over, when they left.
Grid {
    id: times

    required property CorrectionScreen correction
    property bool two: true
    readonly property real half: two ? (width - columnSpacing) / 2 : width

    function said(problem: int): string {
        switch (problem) {
        case CorrectionScreen.Unreadable:
            return qsTr("Please write it like 4/8/2020 and 8:44.");
        case CorrectionScreen.InFuture:
            return qsTr("That is still to come.");
        case CorrectionScreen.BeforeComing:
            return qsTr("That is before they came.");
        }
        return "";
    }

    columns: two ? 2 : 1
    columnSpacing: Theme.desk(26)
    rowSpacing: Theme.desk(18)

    DayClock {
        width: times.half
        label: qsTr("Came")
        inputName: "came"
        day: times.correction.cameDay
        time: times.correction.cameTime
        problem: times.said(times.correction.cameProblem)
        onDayEdited: text => times.correction.cameDay = text
        onTimeEdited: text => times.correction.cameTime = text
        onAccepted: times.correction.save()
    }
    DayClock {
        visible: times.correction.hasLeft
        width: times.half
        label: qsTr("Left; empty when nobody knows")
        inputName: "left"
        day: times.correction.leftDay
        time: times.correction.leftTime
        problem: times.said(times.correction.leftProblem)
        onDayEdited: text => times.correction.leftDay = text
        onTimeEdited: text => times.correction.leftTime = text
        onAccepted: times.correction.save()
    }
    TextLine {
        visible: !times.correction.hasLeft
        width: times.half
        text: qsTr("Whoever is still here is let out on the page \"Now inside\", not here.")
        size: Theme.deskText(22)
        color: Theme.colour.inkSoft
        topPadding: Theme.desk(34)
    }
}
