// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One visit in the log; all of it is the target.
Item {
    id: row

    required property int index
    required property string name
    required property bool companion
    required property string organisation
    required property string host
    required property string came
    required property string leftAt
    required property string visitState
    required property string verdict
    required property string exitSource
    required property bool corrected
    property bool chosen: false
    signal touched(int row)

    readonly property string exitWord: {
        if (visitState === "waiting")
            return qsTr("waiting");
        if (visitState === "inside")
            return qsTr("inside");
        if (visitState === "did_not_enter")
            return qsTr("did not enter");
        switch (exitSource) {
        case "staff":
            return qsTr("by reception");
        case "auto":
            return qsTr("not known");
        case "card":
            return qsTr("by card");
        }
        return qsTr("by pass");
    }

    readonly property NameWords who: NameWords {
        name: row.name
        companion: row.companion
    }
    readonly property bool wide: width > Theme.desk(1100)
    readonly property real middle: width * (wide ? 0.685 : 0.66)

    objectName: "logRow_" + index
    implicitHeight: Math.max(Theme.desk(wide ? 92 : 128), names.height + Theme.desk(20))
    Accessible.role: Accessible.Row
    Accessible.name: who.text + ", " + came

    Rectangle {
        anchors.fill: parent
        color: row.chosen ? Theme.colour.jadeTint : "transparent"
    }
    TextLine {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.desk(10)
        width: parent.width * 0.12 - x
        text: row.came
        size: Theme.deskText(25)
        weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.deskText(15)
        maximumLineCount: 1
    }
    TextLine {
        anchors.verticalCenter: parent.verticalCenter
        x: parent.width * 0.13
        text: row.leftAt === "" ? "—" : row.leftAt
        size: Theme.deskText(25)
        color: Theme.colour.inkSoft
        wrapMode: Text.NoWrap
    }
    TwoLines {
        id: names
        anchors.verticalCenter: parent.verticalCenter
        x: parent.width * (row.wide ? 0.205 : 0.23)
        width: parent.width * (row.wide ? 0.25 : 0.41)
        first: row.who.text
        second: row.organisation
        third: row.wide ? "" : row.host
    }
    TextLine {
        visible: row.wide
        anchors.verticalCenter: parent.verticalCenter
        x: parent.width * 0.47
        width: parent.width * 0.2
        height: Theme.atKiosk ? implicitHeight : Math.min(implicitHeight, Theme.desk(64))
        text: row.host
        size: Theme.deskText(23)
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.deskText(14)
    }
    VerdictChip {
        y: row.wide ? Math.round((parent.height - height) / 2) : Theme.desk(18)
        x: row.middle
        verdict: row.verdict
    }
    TextLine {
        x: row.wide ? parent.width - width - Theme.desk(10) : row.middle
        y: row.wide ? Math.round((parent.height - height) / 2) : Theme.desk(72)
        width: row.wide ? parent.width * 0.125 : parent.width - x - Theme.desk(10)
        height: Math.min(implicitHeight, Theme.desk(56))
        text: row.corrected ? qsTr("%1, corrected").arg(row.exitWord) : row.exitWord
        size: Theme.deskText(22)
        color: Theme.colour.inkSoft
        horizontalAlignment: row.wide ? Text.AlignRight : Text.AlignLeft
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.deskText(15)
        maximumLineCount: 2
    }
    Icon {
        visible: row.corrected
        x: parent.width * (row.wide ? 0.17 : 0.13)
        y: Math.round(row.wide ? (parent.height - height) / 2 : parent.height / 2 + Theme.desk(20))
        name: "pencil"
        side: Theme.desk(30)
        color: Theme.colour.indigo
        weight: 2.2
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Math.max(1, Theme.desk(2))
        color: Theme.colour.line
    }
    MouseArea { // given up to the list when the finger moves on, which a TapHandler is not
        anchors.fill: parent
        onClicked: row.touched(row.index)
    }
}
