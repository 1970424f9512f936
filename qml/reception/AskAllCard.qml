// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Before many are let out at once.
NoteCard {
    id: card

    property int people
    signal answered(bool yes)

    title: card.people === 1 ? qsTr("Let one visit out?") : qsTr("Let %1 visits out?").arg(card.people)
    line: qsTr("This can be taken back for 30 s.")

    DeskChip {
        objectName: "allOut"
        says: QT_TRANSLATE_NOOP("Ui", "Yes, let out")
        chosen: true
        onClicked: card.answered(true)
    }
    DeskChip {
        objectName: "allStay"
        says: QT_TRANSLATE_NOOP("Ui", "No")
        onClicked: card.answered(false)
    }
}
