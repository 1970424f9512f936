// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// 0 to 100 %, a line at each quarter.
Item {
    id: scale

    readonly property real axis: Theme.desk(58) // where the columns begin

    Repeater {
        model: 5

        Item {
            id: mark
            required property int index
            readonly property PercentScale scale: parent as PercentScale

            y: scale ? Math.round(scale.height * (4 - index) / 4) : 0
            width: scale ? scale.width : 0

            Rectangle {
                x: mark.scale ? mark.scale.axis : 0
                y: -Math.round(height / 2)
                width: parent.width - x
                height: Math.max(1, Theme.desk(2))
                color: Theme.colour.line
            }
            TextLine {
                width: (mark.scale ? mark.scale.axis : 0) - Theme.desk(14)
                anchors.verticalCenter: parent.top
                text: mark.index * 25
                size: Theme.deskText(22)
                color: Theme.colour.inkSoft
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
            }
        }
    }
}
