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

    Rectangle {
        id: box
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(4)
        width: Theme.px(46)
        height: width
        radius: Theme.px(10)
        color: face.ticked ? Theme.colour.main : Theme.colour.card
        border.color: face.ticked ? Theme.colour.main : Theme.colour.edge
        border.width: Math.max(2, Theme.px(3))

        Icon {
            visible: face.ticked
            anchors.centerIn: parent
            side: Theme.px(34)
            name: "check"
            color: Theme.colour.overMain
            weight: 2.8
        }
    }
    Column {
        x: box.x + box.width + Theme.px(22)
        anchors.verticalCenter: parent.verticalCenter
        width: time.x - x - Theme.px(20)

        TextLine {
            width: parent.width
            text: face.name
            size: Theme.px(27)
            weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(18)
            maximumLineCount: 1
        }
        TextLine {
            visible: text !== ""
            width: parent.width
            text: face.errand
            size: Theme.px(22)
            color: Theme.colour.inkSoft
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(16)
            maximumLineCount: 1
        }
    }
    TextLine {
        id: time
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("since %1").arg(face.since)
        size: Theme.px(24)
        color: Theme.colour.inkSoft
        wrapMode: Text.NoWrap
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Math.max(1, Theme.px(1))
        color: Theme.colour.line
    }
}
