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
    readonly property real gap: Theme.px(22)
    readonly property real side: lying ? Theme.px(408) : width
    readonly property real beside: lying && column.height > 0 ? side + gap : 0
    readonly property bool waitingShown: !Theme.atKiosk // they have a page of their own there
    property bool asking: false // whether to let everybody out

    objectName: "page_inside"
    onVisibleChanged: asking = false

    TextLine {
        id: title
        height: Theme.px(64)
        text: qsTr("Now inside")
        size: Theme.px(42)
        weight: Font.DemiBold
        displayed: true
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
    DeskField {
        x: title.width + Theme.px(30)
        width: ways.x - x - Theme.px(18)
        placeholder: width > Theme.px(480) ? qsTr("Search without accents: nguyen ha") : qsTr("Search")
        value: page.inside.text
        onEdited: text => page.inside.text = text
    }
    Row {
        id: ways
        anchors.right: parent.right
        spacing: Theme.px(16)

        DeskChip {
            objectName: "checkOutAll"
            iconName: "out"
            says: QT_TRANSLATE_NOOP("Ui", "Let everybody shown out…")
            visible: !page.inside.readOnly
            enabled: page.inside.people.count > 0
            onClicked: page.asking = true
        }
    }
    FigureCard {
        id: card
        y: page.lying || notes.height === 0 ? Theme.px(92) : notes.y + notes.height + page.gap
        width: parent.width - page.beside
        height: parent.height - y
        margin: Theme.px(26)

        Row {
            id: top
            height: Theme.px(58)
            spacing: Theme.px(14)

            TextLine {
                id: count
                text: page.inside.people.people
                size: Theme.px(38)
                weight: Font.DemiBold
            }
            TextLine {
                anchors.baseline: count.baseline
                text: page.inside.people.people === page.inside.total ? qsTr("visits") : qsTr("of %1 visits").arg(page.inside.total)
                size: Theme.px(26)
                color: Theme.colour.inkSoft
            }
        }
        EntranceChips {
            visible: page.inside.entrances.length > 0
            anchors.right: parent.right
            small: true
            entrances: page.inside.entrances
            entrance: page.inside.entrance
            onPicked: entrance => page.inside.entrance = entrance
        }
        InsideRows {
            y: top.height + Theme.px(14)
            width: parent.width
            height: parent.height - y
            inside: page.inside
        }
        TextLine {
            visible: page.inside.people.count === 0
            anchors.centerIn: parent
            text: page.inside.total === 0 ? qsTr("Nobody is inside.") : qsTr("Nobody inside fits this.")
            size: Theme.px(34)
            color: Theme.colour.inkSoft
        }
    }
    Flickable {
        id: notes
        x: parent.width - width
        y: Theme.px(92)
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
