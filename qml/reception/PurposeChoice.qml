// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// What a visit was for.
Flow {
    id: choice

    property string purpose // as the CSV has it
    signal picked(string purpose)

    spacing: Theme.desk(10)

    DeskChip {
        objectName: "for_procedure"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "Papers")
        chosen: choice.purpose === "procedure"
        onClicked: choice.picked("procedure")
    }
    DeskChip {
        objectName: "for_meeting"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "Meeting")
        chosen: choice.purpose === "meeting"
        onClicked: choice.picked("meeting")
    }
    DeskChip {
        objectName: "for_delivery"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "Delivery")
        chosen: choice.purpose === "delivery"
        onClicked: choice.picked("delivery")
    }
    DeskChip {
        objectName: "for_other"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "Other")
        chosen: choice.purpose === "other"
        onClicked: choice.picked("other")
    }
}
