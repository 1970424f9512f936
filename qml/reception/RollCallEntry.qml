// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One person, with the heading before the first of a part or entrance.
Column {
    id: entry

    required property int index
    required property string name
    required property bool companion
    required property string companionOf
    required property string errand
    required property string since
    required property string entrance
    required property int part
    required property bool beginsPart
    required property int partSize
    required property bool beginsEntrance
    required property bool ticked

    signal touched(int row)
    signal reached(int row) // by the keyboard, or moved while it has the focus

    onYChanged: if (person.visualFocus)
        entry.reached(entry.index)

    RollCallHeading {
        visible: entry.beginsPart
        width: parent.width
        part: entry.part
        people: entry.partSize
    }
    TextLine {
        visible: entry.beginsEntrance && text !== ""
        topPadding: Theme.desk(10)
        bottomPadding: Theme.desk(6)
        text: entry.entrance
        size: Theme.deskText(24)
        weight: Font.DemiBold
        color: Theme.colour.inkSoft
    }
    RollCallRow {
        id: person
        objectName: "person_" + entry.index
        width: parent.width
        name: entry.name
        companion: entry.companion
        companionOf: entry.companionOf
        errand: entry.errand
        since: entry.since
        ticked: entry.ticked
        onClicked: entry.touched(entry.index)
        onVisualFocusChanged: if (visualFocus)
            entry.reached(entry.index)
    }
}
