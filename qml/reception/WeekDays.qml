// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The heads of a month's columns.
Row {
    id: week

    readonly property list<string> names: [qsTr("Mo"), qsTr("Tu"), qsTr("We"), qsTr("Th"), qsTr("Fr"), qsTr("Sa"), qsTr("Su")]

    Repeater {
        model: week.names

        TextLine {
            required property string modelData

            width: parent ? parent.width / 7 : 0
            text: modelData
            size: Theme.deskText(22)
            color: Theme.colour.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
