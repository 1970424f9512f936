// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// An entrance or a policy, and how many of its visitors run the app.
Item {
    id: row

    required property int index
    required property int number
    required property string label
    required property shareFigure adoption
    property bool isPolicy: false
    readonly property bool known: adoption.told && !adoption.nobody
    readonly property string policy: number === Kiosk.Require ? qsTr("App required") : number === Kiosk.Recommend ? qsTr("App recommended") : qsTr("No check")

    TextLine {
        id: name
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width * 0.27
        height: parent.height
        text: row.isPolicy ? row.policy : row.label
        size: Theme.deskText(25)
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.deskText(18)
    }
    Rectangle {
        id: track
        anchors.verticalCenter: parent.verticalCenter
        x: name.width + Theme.desk(12)
        width: parent.width * (parent.width < Theme.desk(680) ? 0.21 : 0.31)
        height: Math.max(2, Theme.desk(3))
        color: Theme.colour.line

        HatchItem {
            visible: !row.adoption.told
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.desk(20)
            color: Theme.faded(Theme.colour.edge, Theme.colour.outlined ? 1 : 0.55)
            gap: Theme.desk(14)
        }
        Rectangle {
            visible: row.known
            anchors.verticalCenter: parent.verticalCenter
            x: parent.width * row.adoption.low
            width: Math.max(height, parent.width * (row.adoption.high - row.adoption.low))
            height: Theme.desk(24)
            radius: height / 2
            color: Theme.colour.jadeTint
            border.color: Theme.colour.jade
            border.width: Math.max(1, Theme.desk(2))
        }
        Rectangle {
            visible: row.known
            anchors.verticalCenter: parent.verticalCenter
            x: parent.width * row.adoption.share - width / 2
            width: Theme.desk(20)
            height: width
            radius: width / 2
            color: Theme.colour.card
            border.color: Theme.colour.jade
            border.width: Theme.desk(5)
        }
    }
    TextLine {
        id: figure
        anchors.verticalCenter: parent.verticalCenter
        x: track.x + track.width + Theme.desk(20)
        text: row.known ? qsTr("%1 %").arg(Math.round(row.adoption.share * 100)) : row.adoption.told ? "–" : qsTr("hidden")
        size: Theme.deskText(25)
        weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }
    TextLine {
        visible: row.known
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        text: qsTr("%1–%2, %3 visitors").arg(Math.round(row.adoption.low * 100)).arg(Math.round(row.adoption.high * 100)).arg(row.adoption.whole)
        size: Theme.deskText(22)
        color: Theme.colour.inkSoft
        wrapMode: Text.NoWrap
    }
}
