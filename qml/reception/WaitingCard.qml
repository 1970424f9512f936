// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Who waits for the receptionist, first come first; let in with a reason.
Column {
    id: waiting

    required property InsideScreen inside

    spacing: Theme.desk(16)

    Repeater {
        model: waiting.inside.waiting

        WaitingPerson {
            readonly property WaitingCard card: parent as WaitingCard

            width: card ? card.width : 0
            readOnly: card ? card.inside.readOnly : false
            onLetIn: (row, reason) => card.inside.letIn(row, reason)
            onSentAway: row => card.inside.didNotEnter(row)
        }
    }
}
