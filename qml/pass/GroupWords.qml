// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What is known of all who came together: "12 people · 9 heard · 2 without smartphone · 1 to install".
Column {
    id: words

    required property GroupScreen group
    property bool checked: true // the policy asks for the app
    property bool told: true // that some are to see the receptionist
    property color color: Theme.colour.ink
    property color secondColor: Theme.colour.inkSoft
    property int alignment: Text.AlignLeft
    property bool whole: Theme.portrait || !Theme.largeText // a line ends after one of the facts, not within it, where there is room
    readonly property string people: qsTr("%n people", "in a delegation", group.together)
    readonly property string heard: checked && group.togetherHeard > 0 ? " · " + qsTr("%n heard", "phones", group.togetherHeard) : ""
    readonly property string without: checked && group.togetherWithout > 0 ? " · " + qsTr("%n without smartphone", "", group.togetherWithout) : ""
    readonly property string toInstall: checked && group.togetherToInstall > 0 ? " · " + qsTr("%n to install", "people", group.togetherToInstall) : ""

    visible: group.together > 1
    spacing: Theme.px(8)

    TextLine {
        readonly property string line: words.people + words.heard + words.without + words.toInstall

        objectName: "groupStatus"
        width: parent.width
        text: words.whole ? line.replace(/ /g, "\u00a0").replace(/\u00a0·\u00a0/g, "\u00a0· ") : line
        size: Theme.size.body
        weight: Font.DemiBold
        color: words.color
        horizontalAlignment: words.alignment
    }
    TextLine {
        objectName: "groupWaiting"
        width: parent.width
        visible: words.told && words.group.togetherWaiting > 0
        text: qsTr("%n of you: please see the receptionist", "", words.group.togetherWaiting)
        size: Theme.size.body
        color: words.secondColor
        horizontalAlignment: words.alignment
    }
}
