// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What the people below have in common.
Item {
    id: heading

    property int part: RollCallModel.Inside
    property int people: 0

    implicitHeight: words.height + Theme.px(30)

    Icon {
        id: sign
        anchors.verticalCenter: words.verticalCenter
        side: Theme.px(40)
        name: heading.part === RollCallModel.Waiting ? "bell" : heading.part === RollCallModel.Unseen ? "question" : "group"
        color: heading.part === RollCallModel.Inside ? Theme.colour.jade : Theme.colour.amber
        weight: 2.2
    }
    Column {
        id: words
        x: sign.width + Theme.px(18)
        y: Theme.px(16)
        width: parent.width - x

        TextLine {
            width: parent.width
            text: (heading.part === RollCallModel.Waiting ? qsTr("Waiting at the desk") : heading.part === RollCallModel.Unseen ? qsTr("Left today, nobody knows when") : qsTr("Inside")) + " · " + heading.people
            size: Theme.px(30)
            weight: Font.DemiBold
        }
        TextLine {
            visible: heading.part !== RollCallModel.Inside
            width: parent.width
            text: heading.part === RollCallModel.Waiting ? qsTr("Recorded, not let in yet.") : qsTr("They may still be inside.")
            size: Theme.px(22)
            color: Theme.colour.inkSoft
        }
    }
}
