// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// How many phones of a kind are heard, how well, and whether it is enough yet.
Item {
    id: count

    required property CalibrationFamily family

    Column {
        width: parent.width
        spacing: Theme.px(4)

        TextLine {
            objectName: "calibrationPhones"
            width: parent.width
            text: count.family.phones
            size: Theme.size.welcome
            weight: Font.DemiBold
            displayed: true
        }
        TextLine {
            width: parent.width
            text: !count.family.known ? qsTr("not listened for") : count.family.phones === 0 ? qsTr("phones heard") : qsTr("phones heard, %1 dBm").arg(count.family.level)
            size: Theme.size.caption
            color: Theme.colour.inkSoft
        }
        TextLine {
            visible: count.family.leftOut > 0
            width: parent.width
            text: qsTr("%1 left out: too far away").arg(count.family.leftOut)
            size: Theme.size.caption
            color: Theme.colour.amber
        }
    }
    Column {
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.px(12)

        Rectangle {
            width: parent.width
            height: Theme.px(20)
            radius: height / 2
            color: Theme.colour.outlined ? "transparent" : Theme.colour.meterOff
            border.color: Theme.colour.edge
            border.width: Theme.colour.outlined ? Theme.px(3) : 0

            Rectangle {
                width: Math.max(count.family.levels > 0 ? height : 0, parent.width * Math.min(1, count.family.levels / count.family.enough))
                height: parent.height
                radius: height / 2
                color: count.family.levels >= count.family.enough ? Theme.colour.jade : Theme.colour.sky
            }
        }
        TextLine {
            width: parent.width
            text: qsTr("%1 of %2 measurements").arg(count.family.levels).arg(count.family.enough)
            size: Theme.size.caption
            color: Theme.colour.inkSoft
        }
    }
}
