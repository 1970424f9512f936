// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Who is inside, the longest stay first; who waits, first of all.
Item {
    id: page

    required property InsideScreen inside
    property TicketScreen ticket: null // where passes are printed
    readonly property bool lying: width > height
    readonly property real gap: Theme.desk(22)
    readonly property real side: lying ? Theme.desk(408) : width
    readonly property real beside: lying && column.height > 0 ? side + gap : 0
    readonly property bool waitingShown: !Theme.atKiosk // they have a page of their own there
    readonly property real first: head.height + Theme.desk(28)
    property bool asking: false // whether to let everybody out

    objectName: "page_inside"
    onVisibleChanged: asking = false

    InsideHead {
        id: head
        width: parent.width
        inside: page.inside
        onAllAsked: page.asking = true
    }
    FigureCard {
        id: card
        y: page.lying || notes.height === 0 ? page.first : notes.y + notes.height + page.gap
        width: parent.width - page.beside
        height: parent.height - y
        margin: Theme.desk(26)

        Row {
            id: top
            height: Theme.desk(58)
            spacing: Theme.desk(14)

            TextLine {
                id: count
                text: page.inside.people.people
                size: Theme.deskText(38)
                weight: Font.DemiBold
            }
            TextLine {
                anchors.baseline: count.baseline
                text: page.inside.people.people === page.inside.total ? qsTr("visits") : qsTr("of %1 visits").arg(page.inside.total)
                size: Theme.deskText(26)
                color: Theme.colour.inkSoft
            }
        }
        EntranceChips {
            id: gates
            visible: page.inside.entrances.length > 0
            x: head.narrow ? 0 : parent.width - width
            y: head.narrow ? top.height : 0
            small: true
            entrances: page.inside.entrances
            entrance: page.inside.entrance
            onPicked: entrance => page.inside.entrance = entrance
        }
        InsideRows {
            y: top.height + Theme.desk(14) + (head.narrow && gates.visible ? gates.height : 0)
            width: parent.width
            height: parent.height - y
            inside: page.inside
        }
        TextLine {
            visible: page.inside.people.count === 0
            anchors.centerIn: parent
            text: page.inside.total === 0 ? qsTr("Nobody is inside.") : qsTr("Nobody inside fits this.")
            size: Theme.deskText(34)
            color: Theme.colour.inkSoft
        }
    }
    Flickable {
        id: notes
        x: parent.width - width
        y: page.first
        width: page.side
        height: Math.min(contentHeight, (page.height - y) * (page.lying ? 1 : 0.45))
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            width: parent.width
            spacing: page.gap

            AskAllCard {
                visible: page.asking
                width: parent.width
                people: page.inside.people.people
                onAnswered: yes => {
                    page.asking = false;
                    if (yes)
                        page.inside.checkOutShown();
                }
            }
            LetInPassCard {
                width: parent.width
                ticket: page.ticket
                inside: page.inside
            }
            WaitingCard {
                visible: page.waitingShown
                width: parent.width
                inside: page.inside
            }
            NoteCard {
                visible: page.waitingShown && page.inside.waiting.count === 0
                width: parent.width
                title: qsTr("Nobody is waiting")
                line: qsTr("Whoever is asked to see you shows here, with a sound.")
            }
            LeftCard {
                width: parent.width
                inside: page.inside
            }
            TroubleCard {
                width: parent.width
                words: page.inside.error === InsideScreen.Overtaken ? qsTr("Somebody else was quicker. The list shows how it is now.") : page.inside.error === InsideScreen.BookTrouble ? qsTr("The book did not answer. Nothing was recorded.") : ""
            }
        }
    }
}
