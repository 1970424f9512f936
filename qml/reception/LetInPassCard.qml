// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The pass of who was just let in, to be told; a delegation leaves with its leader's.
NoteCard {
    id: card

    required property InsideScreen inside

    visible: inside.letInCount > 0
    title: inside.letInCount > 1 ? qsTr("%1 visitors are let in").arg(inside.letInCount) : qsTr("Let in. The pass is")
    line: inside.passCode === "" ? qsTr("They leave with the leader’s pass.") : inside.letInCount > 1 ? qsTr("The leader’s pass: %1").arg(inside.passCode) : inside.passCode

    DeskChip {
        objectName: "passTold"
        says: QT_TRANSLATE_NOOP("Ui", "Done")
        onClicked: card.inside.passTold()
    }
}
