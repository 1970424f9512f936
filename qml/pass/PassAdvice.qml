// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// How the pass is kept: as a picture, or on the paper that is being printed. A printer that fails is no trouble of the visitor's.
Bilingual {
    id: advice

    required property TicketScreen ticket

    objectName: "passAdvice"
    spacing: 0
    says: {
        switch (advice.ticket.progress) {
        case TicketScreen.Printing:
            return QT_TRANSLATE_NOOP("Ui", "It is being printed. A picture will do as well.");
        case TicketScreen.Printed:
            return QT_TRANSLATE_NOOP("Ui", "Take the paper or a picture.");
        case TicketScreen.Failed:
            return QT_TRANSLATE_NOOP("Ui", "The printer is resting. Please keep a picture.");
        }
        return QT_TRANSLATE_NOOP("Ui", "Keep a picture for the way out.");
    }
    size: Theme.size.second
    secondSize: Theme.size.caption
    color: Theme.light.ink
    secondColor: Theme.light.inkSoft
}
