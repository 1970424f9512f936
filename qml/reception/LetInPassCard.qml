// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The pass of who was just let in, to be told.
NoteCard {
    id: card

    required property InsideScreen inside

    visible: inside.passCode !== ""
    title: qsTr("Let in. The pass is")
    line: inside.passCode

    DeskChip {
        objectName: "passTold"
        says: QT_TRANSLATE_NOOP("Ui", "Done")
        onClicked: card.inside.passTold()
    }
}
