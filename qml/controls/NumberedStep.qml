// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One of a few things to do in order: an outlined disc with the number, and the words.
Item {
    id: step

    property int number: 1
    property string says
    property int size: Theme.size.heading
    property alias second: words.second

    implicitHeight: Math.max(disc.height, words.height)

    Rectangle {
        id: disc
        width: Theme.px(72)
        height: width
        radius: width / 2
        anchors.verticalCenter: parent.verticalCenter
        color: "transparent"
        border.color: Theme.colour.jade
        border.width: Math.max(2, Theme.px(4))

        TextLine {
            anchors.centerIn: parent
            text: step.number
            weight: Font.DemiBold
            color: Theme.colour.jade
        }
    }
    Bilingual {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: disc.width + Theme.px(28)
        width: parent.width - x
        spacing: 0
        says: step.says
        size: step.size
        weight: Font.DemiBold
    }
}
