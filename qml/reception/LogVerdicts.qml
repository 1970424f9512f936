// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// All, or those with one result of the app check.
Row {
    id: verdicts

    required property LogScreen log

    spacing: Theme.px(12)

    DeskChip {
        objectName: "verdict_all"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "Bluezone: all")
        chosen: verdicts.log.verdict === ""
        onClicked: verdicts.log.verdict = ""
    }
    DeskChip {
        objectName: "verdict_confirmed"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "Heard")
        chosen: verdicts.log.verdict === "confirmed"
        onClicked: verdicts.log.verdict = "confirmed"
    }
    DeskChip {
        objectName: "verdict_not_heard"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "Not heard")
        chosen: verdicts.log.verdict === "not_heard"
        onClicked: verdicts.log.verdict = "not_heard"
    }
    DeskChip {
        objectName: "verdict_no_smartphone"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "No smartphone")
        chosen: verdicts.log.verdict === "no_smartphone"
        onClicked: verdicts.log.verdict = "no_smartphone"
    }
    DeskChip {
        objectName: "verdict_declined"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "Declined")
        chosen: verdicts.log.verdict === "declined"
        onClicked: verdicts.log.verdict = "declined"
    }
}
