// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// What staff can see on a phone.
Flow {
    id: choice

    property string verdict // as the CSV has it
    property string recorded // what was recorded
    readonly property bool canBeSeen: recorded === "confirmed" || recorded === "not_heard" || recorded === "no_smartphone" || recorded === "declined"
    signal picked(string verdict)

    spacing: Theme.desk(10)

    DeskChip {
        objectName: "seen_as_recorded"
        visible: !choice.canBeSeen
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "As recorded")
        chosen: choice.verdict === choice.recorded
        onClicked: choice.picked(choice.recorded)
    }
    DeskChip {
        objectName: "seen_confirmed"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "Running")
        chosen: choice.verdict === "confirmed"
        onClicked: choice.picked("confirmed")
    }
    DeskChip {
        objectName: "seen_not_heard"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "Not running")
        chosen: choice.verdict === "not_heard"
        onClicked: choice.picked("not_heard")
    }
    DeskChip {
        objectName: "seen_no_smartphone"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "No smartphone")
        chosen: choice.verdict === "no_smartphone"
        onClicked: choice.picked("no_smartphone")
    }
    DeskChip {
        objectName: "seen_declined"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "Declined")
        chosen: choice.verdict === "declined"
        onClicked: choice.picked("declined")
    }
}
