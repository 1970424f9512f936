// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The quiet line that leads to the notice about one's data. Nobody needs to touch it.
Pressable {
    id: line

    required property NoticeScreen notice

    objectName: "notice"
    visible: notice.available
    says: QT_TRANSLATE_NOOP("Ui", "What is recorded, and how long")
    implicitHeight: Theme.mm(20.5)
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    ground: Theme.faded(Theme.colour.card, 0)
    border: ground
    pressedGround: Theme.colour.sunk
    onClicked: notice.show()

    contentItem: Item {
        implicitWidth: words.x + words.width + Theme.px(60)

        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            side: Theme.px(44)
            name: "book"
            color: Theme.colour.jade
        }
        TextLine {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: sign.width + Theme.px(16)
            width: Math.min(implicitWidth, line.width - x - Theme.px(60))
            text: line.text
            size: Theme.size.second
            color: Theme.colour.inkSoft
            font.underline: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            x: words.x + words.width + Theme.px(12)
            side: Theme.px(40)
            name: "next"
            color: Theme.colour.inkSoft
        }
    }
}
