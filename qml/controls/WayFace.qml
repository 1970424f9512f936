// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A way tile's face.
Item {
    id: face

    property string text
    property string caption
    property string iconName

    implicitHeight: words.implicitHeight
    implicitWidth: Theme.px(400)

    Icon {
        id: picture
        anchors.verticalCenter: parent.verticalCenter
        side: Theme.px(84)
        name: face.iconName
        color: Theme.colour.jade
    }
    Bilingual {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: picture.width + Theme.px(36)
        width: parent.width - x - Theme.px(60)
        text: face.text
        second: face.caption
        size: Theme.size.heading
        weight: Font.DemiBold
    }
    Icon {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        name: "next"
    }
}
