// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// How far the roll call is, and what to do with it.
FigureCard {
    id: panel

    required property RollCallScreen rollCall
    property bool lying: true
    readonly property bool running: rollCall.state === RollCallScreen.Running
    readonly property int missing: rollCall.total - rollCall.here
    readonly property string made: rollCall.resumed ? qsTr("Begun at %1, taken up again").arg(rollCall.madeAt) : qsTr("Begun at %1").arg(rollCall.madeAt)

    implicitHeight: Theme.desk(56) + count.height + Theme.desk(26) + ways.height

    Column {
        id: count
        width: parent.width
        spacing: Theme.desk(4)

        TextLine {
            width: parent.width
            text: qsTr("Roll call")
            size: Theme.deskText(42)
            weight: Font.DemiBold
            displayed: true
        }
        TextLine {
            width: parent.width
            text: panel.running ? panel.made : ""
            size: Theme.deskText(24)
            color: Theme.colour.inkSoft
        }
        TextLine {
            width: parent.width
            text: panel.running ? qsTr("%1 of %2").arg(panel.rollCall.here).arg(panel.rollCall.total) : "–"
            size: Theme.deskText(84)
            weight: Font.Light
            displayed: true
        }
        TextLine {
            width: parent.width
            text: !panel.running ? "" : panel.missing === 0 ? qsTr("everyone is here") : qsTr("are here, %1 not yet").arg(panel.missing)
            size: Theme.deskText(28)
            weight: Font.DemiBold
            color: panel.missing === 0 ? Theme.colour.jade : Theme.colour.amber
        }
        Item {
            width: parent.width
            height: Theme.desk(32)

            Rectangle {
                y: parent.height - height
                width: parent.width
                height: Theme.desk(14)
                radius: height / 2
                color: Theme.colour.outlined ? Theme.colour.card : Theme.colour.line
                border.color: Theme.colour.edge
                border.width: Theme.colour.outlined ? Theme.desk(2) : 0

                Rectangle {
                    width: panel.rollCall.total > 0 ? parent.width * panel.rollCall.here / panel.rollCall.total : 0
                    height: parent.height
                    radius: height / 2
                    color: Theme.colour.main
                }
            }
        }
    }
    RollCallWays {
        id: ways
        y: panel.lying ? parent.height - height : count.height + Theme.desk(26)
        width: parent.width
        single: panel.lying && panel.width < Theme.desk(560)
        rollCall: panel.rollCall
    }
}
