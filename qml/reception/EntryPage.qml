// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The staff type a visit in: of somebody at the desk, or row by row from a paper register.
FocusScope {
    id: page

    required property EntryScreen entry
    property TicketScreen ticket: null // where passes are printed
    readonly property bool lying: width > height
    readonly property real gap: Theme.desk(22)
    readonly property real side: lying ? Theme.desk(470) : width
    readonly property string trouble: entry.trouble ? qsTr("The book did not answer. Nothing was recorded.") : entry.overtaken ? qsTr("Something else became of the visit meanwhile; it cannot be taken back here.") : entry.sameAt !== "" ? qsTr("Somebody of this name came at %1. Record it again all the same?").arg(entry.sameAt) : ""

    objectName: "page_entry"
    onVisibleChanged: if (visible && !Theme.atKiosk)
        form.begin()

    Connections {
        target: page.entry

        function onSaved() {
            if (page.entry.paper || !Theme.atKiosk)
                form.begin();
        }
    }
    TextLine {
        id: title
        height: Theme.desk(64)
        width: ways.x - page.gap
        text: qsTr("Enter a visit")
        size: Theme.deskText(42)
        weight: Font.DemiBold
        displayed: true
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.deskText(24)
        wrapMode: Text.NoWrap
    }
    Row {
        id: ways
        anchors.right: parent.right
        spacing: Theme.desk(14)

        DeskChip {
            objectName: "entryDesk"
            says: QT_TRANSLATE_NOOP("Ui", "At the desk")
            chosen: !page.entry.paper
            onClicked: {
                page.entry.paper = false;
                form.begin();
            }
        }
        DeskChip {
            objectName: "entryPaper"
            iconName: "book"
            says: QT_TRANSLATE_NOOP("Ui", "From paper")
            chosen: page.entry.paper
            onClicked: {
                page.entry.paper = true;
                form.begin();
            }
        }
    }
    FigureCard {
        id: sheet
        y: Theme.desk(92)
        width: page.lying ? parent.width - page.side - page.gap : parent.width
        height: Math.min(form.height + foot.height + Theme.desk(78), parent.height - y - (page.lying ? 0 : last.height + page.gap))

        FormScroll {
            id: lines
            width: parent.width
            height: parent.height - foot.height - Theme.desk(22)
            contentHeight: form.height
            margin: Theme.desk(40)

            EntryForm {
                id: form
                width: lines.width
                focus: true
                entry: page.entry
            }
        }
        Item {
            id: foot
            y: parent.height - height
            width: parent.width
            height: Math.max(record.height, said.height)

            DeskChip {
                id: help
                objectName: "entryHelp"
                iconName: "help"
                says: QT_TRANSLATE_NOOP("Ui", "Needs help")
                chosen: page.entry.needsHelp
                onClicked: page.entry.needsHelp = !page.entry.needsHelp
            }
            TextLine {
                id: said
                x: help.width + Theme.desk(22)
                width: record.x - Theme.desk(18) - x
                anchors.verticalCenter: parent.verticalCenter
                text: page.trouble
                size: Theme.deskText(24)
                weight: Font.DemiBold
                color: Theme.colour.amber
            }
            DeskChip {
                id: record
                objectName: "entrySave"
                anchors.right: parent.right
                iconName: "check"
                says: page.entry.sameAt === "" ? QT_TRANSLATE_NOOP("Ui", "Record") : QT_TRANSLATE_NOOP("Ui", "Record all the same")
                chosen: true
                enabled: !page.entry.busy
                onClicked: page.entry.save()
            }
        }
    }
    EnteredCard {
        id: last
        x: parent.width - width
        y: page.lying ? sheet.y : sheet.y + sheet.height + page.gap
        width: page.side
        entry: page.entry
        ticket: page.ticket
    }
    KeyedList {
        visible: page.entry.paper && height > Theme.desk(120)
        x: last.x
        y: last.y + last.height + page.gap
        width: page.side
        height: parent.height - y
        rows: page.entry.keyed
    }
}
