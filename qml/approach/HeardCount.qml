// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// "3 of 9 phones heard", with a bar that fills.
Column {
    id: count

    property int heard
    property int phones

    spacing: Theme.px(14)

    TextLine {
        objectName: "heardCount"
        width: parent.width
        text: qsTr("%1 of %2 phones heard").arg(count.heard).arg(count.phones)
        size: Theme.size.heading
        weight: Font.DemiBold
        color: Theme.colour.jade
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(32)
    }
    Rectangle {
        width: parent.width
        height: Theme.px(16)
        radius: height / 2
        color: Theme.colour.sunk
        border.color: Theme.colour.edge
        border.width: Theme.colour.outlined ? Theme.hairline : 0

        Rectangle {
            width: count.phones > 0 ? parent.width * count.heard / count.phones : 0
            height: parent.height
            radius: height / 2
            color: Theme.colour.jade
        }
    }
    Item {
        width: 1
        height: Theme.px(6)
    }
}
