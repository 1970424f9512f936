// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The one figure that everything is about, with how sure it is.
Item {
    id: head

    required property FiguresScreen figures
    readonly property shareFigure adoption: figures.adoption
    readonly property bool known: adoption.told && !adoption.nobody

    function percent(share: real): string {
        return Math.round(share * 100).toString();
    }

    implicitHeight: Math.max(big.height, words.height)

    TextLine {
        id: big
        visible: head.known
        text: qsTr("%1 %").arg(head.percent(head.adoption.share))
        size: Theme.deskText(112)
        weight: Font.Light
        displayed: true
        lineHeight: 0.9
        wrapMode: Text.NoWrap
    }
    Column {
        id: words
        x: head.known ? big.width + Theme.desk(32) : 0
        width: parent.width - x
        anchors.verticalCenter: big.verticalCenter
        spacing: Theme.desk(2)

        TextLine {
            width: parent.width
            text: head.known ? qsTr("run Bluezone") : head.figures.ready ? qsTr("No share to tell yet") : qsTr("Counting…")
            size: Theme.deskText(30)
            weight: Font.DemiBold
        }
        TextLine {
            width: parent.width
            text: head.known ? qsTr("of the visitors with a smartphone") : !head.figures.ready ? "" : head.adoption.told ? qsTr("Nobody with a smartphone was checked in this time.") : qsTr("Fewer than 5 visitors, or they could be worked out: not shown.")
            size: Theme.deskText(24)
            color: Theme.colour.inkSoft
        }
        TextLine {
            visible: head.known
            width: parent.width
            text: qsTr("about %1–%2 %, %3 of %4 visitors").arg(head.percent(head.adoption.low)).arg(head.percent(head.adoption.high)).arg(head.adoption.part).arg(head.adoption.whole)
            size: Theme.deskText(24)
            color: Theme.colour.inkSoft
        }
    }
}
