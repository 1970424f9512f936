// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// How long somebody has been inside, also as a bar against the longest stay.
Item {
    id: stay

    property int minutes
    property string since
    property real share
    property bool isLong

    implicitHeight: Theme.desk(50)

    TextLine {
        id: length
        text: qsTr("%1 h %2").arg(Math.floor(stay.minutes / 60)).arg(String(stay.minutes % 60).padStart(2, "0"))
        size: Theme.deskText(26)
        weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }
    TextLine {
        anchors.baseline: length.baseline
        anchors.right: parent.right
        text: stay.since.length > 5 ? stay.since : qsTr("since %1").arg(stay.since) // with a day there is no room for more
        size: Theme.deskText(19)
        color: Theme.colour.inkSoft
        wrapMode: Text.NoWrap
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Theme.desk(6)
        radius: height / 2
        color: Theme.colour.line

        Rectangle {
            width: Math.max(height, parent.width * stay.share)
            height: parent.height
            radius: height / 2
            color: stay.isLong ? Theme.colour.amber : Theme.colour.jade
        }
    }
}
