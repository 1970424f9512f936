// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What the people below have in common.
Item {
    id: heading

    property int part: RollCallModel.Inside
    property int people: 0
    readonly property var signs: ["help", "bell", "group", "question"] // by part
    readonly property var titles: [qsTr("Needs help"), qsTr("Waiting at the desk"), qsTr("Inside"), qsTr("Left today, nobody knows when")]
    readonly property var notes: [qsTr("Somebody goes for them first."), qsTr("Recorded, not let in yet."), "", qsTr("They may still be inside.")]

    implicitHeight: words.height + Theme.desk(30)

    Icon {
        id: sign
        anchors.verticalCenter: words.verticalCenter
        side: Theme.desk(40)
        name: heading.signs[heading.part]
        color: heading.part === RollCallModel.Inside ? Theme.colour.jade : Theme.colour.amber
        weight: 2.2
    }
    Column {
        id: words
        x: sign.width + Theme.desk(18)
        y: Theme.desk(16)
        width: parent.width - x

        TextLine {
            width: parent.width
            text: heading.titles[heading.part] + " · " + heading.people
            size: Theme.deskText(30)
            weight: Font.DemiBold
        }
        TextLine {
            visible: text !== ""
            width: parent.width
            text: heading.notes[heading.part]
            size: Theme.deskText(22)
            color: Theme.colour.inkSoft
        }
    }
}
