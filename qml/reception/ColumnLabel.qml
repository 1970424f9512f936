// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// What stands under a column: the hour, or the weekday over the date.
Column {
    id: words

    property bool byHour: false
    property int number
    property string label
    readonly property var weekdays: [qsTr("Mon"), qsTr("Tue"), qsTr("Wed"), qsTr("Thu"), qsTr("Fri"), qsTr("Sat"), qsTr("Sun")]

    TextLine {
        anchors.horizontalCenter: parent.horizontalCenter
        text: words.byHour ? words.label : words.weekdays[(words.number + 6) % 7]
        size: Theme.deskText(22)
        color: Theme.colour.inkSoft
        wrapMode: Text.NoWrap
    }
    TextLine {
        visible: !words.byHour
        anchors.horizontalCenter: parent.horizontalCenter
        text: words.label
        size: Theme.deskText(22)
        color: Theme.colour.inkSoft
        wrapMode: Text.NoWrap
    }
}
