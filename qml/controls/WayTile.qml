// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A way to go on: icon, words, the second language under them, an angle. As wide as it is given.
Pressable {
    id: control

    property string iconName
    property string caption: second

    implicitHeight: Theme.px(160)
    radius: Theme.radius.tile
    leftPadding: Theme.px(44)
    rightPadding: Theme.px(40)

    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: Theme.px(400)

        Icon {
            id: picture
            anchors.verticalCenter: parent.verticalCenter
            side: Theme.px(84)
            name: control.iconName
            color: Theme.colour.jade
        }
        Bilingual {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: picture.width + Theme.px(36)
            width: parent.width - x - Theme.px(60)
            text: control.text
            second: control.caption
            size: Theme.size.heading
            weight: Font.DemiBold
        }
        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "next"
        }
    }
}
