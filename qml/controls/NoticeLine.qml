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

    contentItem: NoticeFace {
        text: line.text
    }
}
