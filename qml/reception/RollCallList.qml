// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The people, part by part and entrance by entrance.
FigureCard {
    id: card

    required property RollCallScreen rollCall

    margin: Theme.desk(24)

    RollCallRows {
        anchors.fill: parent
        rollCall: card.rollCall
    }
    TextLine {
        visible: text !== ""
        anchors.centerIn: parent
        width: parent.width
        text: {
            if (card.rollCall.state === RollCallScreen.Reading)
                return qsTr("Reading who is inside…");
            if (card.rollCall.state === RollCallScreen.Failed)
                return qsTr("The book could not be read. Use the last paper, and call IT.");
            if (card.rollCall.state === RollCallScreen.Idle)
                return qsTr("No roll call is under way.");
            if (card.rollCall.people.count > 0)
                return "";
            return card.rollCall.total === 0 ? qsTr("Nobody is inside.") : qsTr("Everyone is here.");
        }
        size: Theme.deskText(34)
        color: Theme.colour.inkSoft
        horizontalAlignment: Text.AlignHCenter
    }
}
