// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One outcome and how many visits had it.
Item {
    id: row

    required property int index
    required property int number
    required property bool hidden
    required property int visits
    required property real tall
    readonly property var outcomes: [qsTr("Listened for Bluezone"), qsTr("No smartphone"), qsTr("Did not want the check"), qsTr("Bluetooth not working"), qsTr("Not checked")]

    TextLine {
        id: name
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width * (Theme.atKiosk ? 0.42 : 0.38)
        text: row.outcomes[row.number]
        size: Theme.deskText(24)
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.deskText(18)
    }
    Rectangle {
        visible: !row.hidden
        anchors.verticalCenter: parent.verticalCenter
        x: name.width + Theme.desk(12)
        width: Math.max(Theme.desk(4), (parent.width * (Theme.atKiosk ? 0.44 : 0.48)) * row.tall)
        height: Theme.desk(22)
        radius: Theme.desk(6)
        color: row.visits === 0 ? Theme.colour.line : row.number === 0 ? Theme.colour.jade : Theme.colour.edge
    }
    HatchItem {
        visible: row.hidden
        anchors.verticalCenter: parent.verticalCenter
        x: name.width + Theme.desk(12)
        width: Theme.desk(80)
        height: Theme.desk(22)
        color: Theme.faded(Theme.colour.edge, Theme.colour.outlined ? 1 : 0.55)
        gap: Theme.desk(14)
    }
    TextLine {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        text: row.hidden ? qsTr("hidden") : row.visits
        size: Theme.deskText(24)
        weight: row.hidden ? Font.Normal : Font.DemiBold
        color: row.hidden ? Theme.colour.inkSoft : Theme.colour.ink
        wrapMode: Text.NoWrap
    }
}
