// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A plain button whose words may take two lines.
Pressable {
    id: control

    property string iconName
    property int size: Theme.size.body

    implicitHeight: Theme.px(132)
    leftPadding: Theme.px(20)
    rightPadding: Theme.px(20)
    topPadding: Theme.px(8)
    bottomPadding: Theme.px(8)

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Icon {
            id: picture
            visible: name !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: control.iconName
            side: Theme.px(52)
            color: control.ink
        }
        TextLine {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: picture.visible ? picture.width + Theme.px(16) : 0
            width: parent.width - x
            text: control.text
            size: control.size
            weight: Font.DemiBold
            color: control.ink
            lineHeight: 0.96
            horizontalAlignment: picture.visible ? Text.AlignLeft : Text.AlignHCenter
        }
    }
}
