// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Who was just let out, and taking it back.
NoteCard {
    id: card

    required property InsideScreen inside

    visible: inside.leftCount > 0
    title: inside.leftCount === 1 ? qsTr("%1 was let out").arg(inside.leftName) : qsTr("%1 visits were let out").arg(inside.leftCount)
    line: qsTr("%1 s left").arg(inside.undoS)

    DeskChip {
        objectName: "undoLetOut"
        iconName: "again"
        says: QT_TRANSLATE_NOOP("Ui", "Undo")
        onClicked: card.inside.undo()
    }
}
