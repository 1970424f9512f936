// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One visit, or a delegation: who, to whom, since when, the app check, the way out. In one line lying, in two standing.
Item {
    id: row

    required property int index
    required property string name
    required property string organisation
    required property string host
    required property string since
    required property int stayMinutes
    required property real stayShare
    required property bool longStay
    required property string verdict
    required property bool needsHelp
    required property int people
    required property int heard
    required property bool unfolded
    required property bool member
    required property bool companion
    property bool readOnly: false
    readonly property bool group: people > 1
    readonly property NameWords who: NameWords {
        name: row.name
        companion: row.companion
    }
    readonly property real indent: member ? Theme.desk(40) : 0
    readonly property bool wide: width > Theme.desk(1010)
    signal letOut(int row)
    signal helpTurned(int row)
    signal foldTurned(int row)
    signal reached(int row) // by the keyboard, or moved while it has the focus

    onYChanged: if (fold.visualFocus || help.visualFocus || out.visualFocus)
        row.reached(row.index)
    implicitHeight: Math.max(Theme.desk(wide ? 96 : 128), names.height + Theme.desk(18))

    FoldToggle {
        id: fold
        objectName: "fold_" + row.index
        visible: row.group
        anchors.verticalCenter: parent.verticalCenter
        unfolded: row.unfolded
        onClicked: row.foldTurned(row.index)
        onVisualFocusChanged: if (visualFocus)
            row.reached(row.index)
    }
    HelpToggle {
        id: help
        objectName: "help_" + row.index
        visible: !row.group
        enabled: !row.readOnly
        x: row.indent
        anchors.verticalCenter: parent.verticalCenter
        on: row.needsHelp
        onClicked: row.helpTurned(row.index)
        onVisualFocusChanged: if (visualFocus)
            row.reached(row.index)
    }
    TwoLines {
        id: names
        anchors.verticalCenter: parent.verticalCenter
        x: row.indent + help.width + Theme.desk(12)
        width: parent.width * (row.wide ? 0.295 : 0.45) - x
        first: row.who.text + (row.group ? " + " + (row.people - 1) : "")
        note: row.needsHelp ? qsTr("Needs help") : ""
        second: row.organisation
        third: row.wide ? "" : row.host
    }
    TextLine {
        visible: row.wide
        anchors.verticalCenter: parent.verticalCenter
        x: parent.width * 0.31
        width: parent.width * 0.17
        height: Theme.atKiosk ? implicitHeight : Math.min(implicitHeight, Theme.desk(64))
        text: row.host
        size: Theme.deskText(24)
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.deskText(14)
    }
    StayBar {
        y: row.wide ? Math.round((parent.height - height) / 2) : Theme.desk(10)
        x: parent.width * (row.wide ? 0.49 : 0.46)
        width: parent.width * (row.wide ? 0.185 : 0.33)
        since: row.since
        minutes: row.stayMinutes
        share: row.stayShare
        isLong: row.longStay
    }
    TextLine {
        visible: row.group && row.verdict !== "not_checked"
        y: row.wide ? Math.round((parent.height - height) / 2) : Theme.desk(76)
        x: parent.width * (row.wide ? 0.7 : 0.47)
        text: qsTr("%1 of %2 heard").arg(row.heard).arg(row.people)
        size: Theme.deskText(24)
    }
    VerdictChip {
        visible: !row.group
        y: row.wide ? Math.round((parent.height - height) / 2) : Theme.desk(72)
        x: parent.width * (row.wide ? 0.692 : 0.46)
        verdict: row.verdict
    }
    DeskChip {
        id: out
        objectName: "letOut_" + row.index
        visible: !row.readOnly
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        small: true
        says: row.group ? QT_TRANSLATE_NOOP("Ui", "Let all out") : QT_TRANSLATE_NOOP("Ui", "Let out")
        onClicked: row.letOut(row.index)
        onVisualFocusChanged: if (visualFocus)
            row.reached(row.index)
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Math.max(1, Theme.desk(2))
        color: Theme.colour.line
    }
}
