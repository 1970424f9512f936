// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Who was entered last: the pass, to be told or printed, and taking it back.
NoteCard {
    id: card

    required property EntryScreen entry
    property TicketScreen ticket: null
    readonly property PrinterWords printer: PrinterWords {
        ticket: card.ticket
    }

    trouble: entry.canPrint ? printer.text : ""
    title: entry.lastName === "" ? qsTr("Nobody entered yet") : qsTr("%1 is recorded").arg(entry.lastName)
    line: entry.lastName === "" ? Theme.atKiosk ? "" : qsTr("Enter records; Tab goes to the next line.") : entry.lastCode === "" ? qsTr("The visit is over: no pass.") : qsTr("The pass is")

    Column {
        width: card.width - Theme.desk(52)
        visible: card.entry.lastName !== ""
        spacing: Theme.desk(16)

        TextLine {
            objectName: "entryPass"
            visible: text !== ""
            text: card.entry.lastCode
            size: Theme.deskText(62)
            weight: Font.DemiBold
            displayed: true
            wrapMode: Text.NoWrap
        }
        Flow {
            width: parent.width
            spacing: Theme.desk(14)

            DeskChip {
                objectName: "entryUndo"
                visible: card.entry.canUndo
                iconName: "again"
                says: QT_TRANSLATE_NOOP("Ui", "Undo")
                onClicked: card.entry.undo()
            }
            DeskChip {
                objectName: "entryPrint"
                visible: card.entry.canPrint
                iconName: "print"
                says: QT_TRANSLATE_NOOP("Ui", "Print the pass")
                onClicked: card.entry.printPass()
            }
        }
    }
}
