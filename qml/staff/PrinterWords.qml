// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Gatebook.Screens

// What is the matter with the printer, since when, and what to do.
QtObject {
    id: words

    required property TicketScreen ticket // null: there is none
    readonly property int trouble: ticket ? ticket.trouble : TicketScreen.NoTrouble
    readonly property string title: {
        switch (trouble) {
        case TicketScreen.NoProgram:
            return qsTr("Passes cannot be printed");
        case TicketScreen.FarBehind:
            return qsTr("The printer is far behind");
        }
        return qsTr("The printer does not take passes");
    }
    readonly property string advice: {
        switch (trouble) {
        case TicketScreen.NoProgram:
            return qsTr("call IT: apt install cups-client");
        case TicketScreen.FarBehind:
            return qsTr("look whether it has paper and its cover is shut");
        }
        return qsTr("see that it is on, connected and has paper; if this stays, call IT: gatebookctl doctor");
    }
    readonly property string sinceAndAdvice: ticket ? qsTr("Since %1 · %2").arg(ticket.since).arg(advice) : ""
    readonly property string text: trouble === TicketScreen.NoTrouble ? "" : title + ". " + sinceAndAdvice
}
