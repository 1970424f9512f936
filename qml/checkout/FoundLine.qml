// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One thing known of a visit, beside its sign.
Item {
    id: line

    property string iconName
    property string text
    property int size: Theme.size.body

    implicitHeight: Math.max(sign.height, words.height)

    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        side: Theme.px(60)
        name: line.iconName
        color: Theme.colour.indigo
    }
    TextLine {
        id: words
        x: sign.width + Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x
        text: line.text
        size: line.size
        weight: Font.DemiBold
    }
}
