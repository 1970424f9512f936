// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A row's face: the box, who it is, since when.
Item {
    id: face

    property string name
    property string errand
    property string since
    property bool ticked: false

    implicitHeight: words.height + Theme.desk(20)

    Rectangle {
        id: box
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.desk(4)
        width: Theme.desk(46)
        height: width
        radius: Theme.desk(10)
        color: face.ticked ? Theme.colour.main : Theme.colour.card
        border.color: face.ticked ? Theme.colour.main : Theme.colour.edge
        border.width: Math.max(2, Theme.desk(3))

        Icon {
            visible: face.ticked
            anchors.centerIn: parent
            side: Theme.desk(34)
            name: "check"
            color: Theme.colour.overMain
            weight: 2.8
        }
    }
    Column {
        id: words
        x: box.x + box.width + Theme.desk(22)
        anchors.verticalCenter: parent.verticalCenter
        width: time.x - x - Theme.desk(20)

        TextLine {
            width: parent.width
            text: face.name
            size: Theme.deskText(27)
            weight: Font.DemiBold
            fontSizeMode: Theme.deskFit
            minimumPixelSize: Theme.deskText(18)
            maximumLineCount: Theme.atKiosk ? 5 : 1
        }
        TextLine {
            visible: text !== ""
            width: parent.width
            text: face.errand
            size: Theme.deskText(22)
            color: Theme.colour.inkSoft
            fontSizeMode: Theme.deskFit
            minimumPixelSize: Theme.deskText(16)
            maximumLineCount: Theme.atKiosk ? 5 : 1
        }
    }
    TextLine {
        id: time
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("since %1").arg(face.since)
        size: Theme.deskText(24)
        color: Theme.colour.inkSoft
        wrapMode: Text.NoWrap
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Math.max(1, Theme.desk(1))
        color: Theme.colour.line
    }
}
