// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One visit: who, to whom, since when, the app check, the way out. In one line lying, in two standing.
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
    readonly property bool wide: width > Theme.px(1010)
    signal letOut(int row)
    signal helpTurned(int row)

    implicitHeight: Math.max(Theme.px(wide ? 96 : 128), names.height + Theme.px(18))

    HelpToggle {
        id: help
        objectName: "help_" + row.index
        anchors.verticalCenter: parent.verticalCenter
        on: row.needsHelp
        onClicked: row.helpTurned(row.index)
    }
    TwoLines {
        id: names
        anchors.verticalCenter: parent.verticalCenter
        x: help.width + Theme.px(12)
        width: parent.width * (row.wide ? 0.295 : 0.45) - x
        first: row.name === "" ? qsTr("Name erased") : row.name
        note: row.needsHelp ? qsTr("Needs help") : ""
        second: row.organisation
        third: row.wide ? "" : row.host
    }
    TextLine {
        visible: row.wide
        anchors.verticalCenter: parent.verticalCenter
        x: parent.width * 0.31
        width: parent.width * 0.17
        height: Math.min(implicitHeight, Theme.px(64))
        text: row.host
        size: Theme.px(24)
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.px(14)
    }
    StayBar {
        y: row.wide ? Math.round((parent.height - height) / 2) : Theme.px(10)
        x: parent.width * (row.wide ? 0.49 : 0.46)
        width: parent.width * (row.wide ? 0.185 : 0.3)
        since: row.since
        minutes: row.stayMinutes
        share: row.stayShare
        isLong: row.longStay
    }
    VerdictChip {
        y: row.wide ? Math.round((parent.height - height) / 2) : Theme.px(72)
        x: parent.width * (row.wide ? 0.692 : 0.46)
        verdict: row.verdict
    }
    DeskChip {
        objectName: "letOut_" + row.index
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "Let out")
        onClicked: row.letOut(row.index)
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Math.max(1, Theme.px(2))
        color: Theme.colour.line
    }
}
