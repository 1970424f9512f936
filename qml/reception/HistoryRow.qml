// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One thing that happened.
Item {
    id: row

    required property string kind
    required property string time
    required property string actorKind
    required property string actorName
    required property int seq
    required property string reason
    required property int listenedS
    required property int samples
    required property int levelDbm
    required property var changedFields // QStringLists
    required property var changedFrom
    required property var changedTo
    required property string onPaper
    required property bool needsHelp
    readonly property string what: {
        switch (kind) {
        case "checked_in":
            return qsTr("Came in");
        case "waiting":
            return qsTr("Asked to see reception");
        case "let_in":
            return qsTr("Let in");
        case "did_not_enter":
            return qsTr("Did not enter");
        case "checked_out":
            return qsTr("Went out");
        case "auto_closed":
            return qsTr("Closed at closing time");
        case "app_heard":
            return qsTr("Bluezone heard");
        case "check_in_undone":
            return qsTr("Coming in taken back");
        case "check_out_undone":
            return qsTr("Going out taken back");
        case "card_remembered":
            return qsTr("Wants to be recognised by card");
        case "card_forgotten":
            return qsTr("Card forgotten");
        case "corrected":
            return qsTr("Corrected");
        case "help_noted":
            return needsHelp ? qsTr("Needs help") : qsTr("Needs no help");
        }
        return kind;
    }
    readonly property string who: actorName !== "" ? actorName : actorKind === "kiosk" ? qsTr("at the kiosk") : qsTr("by itself")
    readonly property string check: listenedS < 0 ? "" : levelDbm === 0 ? qsTr("listened %1 s, %2 sightings").arg(listenedS).arg(samples) : qsTr("listened %1 s, %2 sightings, %3 dBm").arg(listenedS).arg(samples).arg(levelDbm)

    implicitHeight: words.height + Theme.desk(18)

    Rectangle {
        y: Theme.desk(10)
        width: Theme.desk(16)
        height: width
        radius: width / 2
        color: Theme.colour.jade
    }
    Rectangle {
        x: Theme.desk(7)
        y: Theme.desk(30)
        width: Math.max(1, Theme.desk(2))
        height: parent.height - y + Theme.desk(8)
        color: Theme.colour.line
    }
    Column {
        id: words
        x: Theme.desk(34)
        width: parent.width - x

        TextLine {
            width: parent.width - clock.width - Theme.desk(10)
            text: row.what
            size: Theme.deskText(25)
            weight: Font.DemiBold
        }
        TextLine {
            visible: text !== ""
            width: parent.width
            text: row.check
            size: Theme.deskText(21)
            color: Theme.colour.inkSoft
        }
        ChangeLines {
            visible: fields.length > 0
            width: parent.width
            size: Theme.deskText(21)
            fields: row.changedFields
            from: row.changedFrom
            to: row.changedTo
        }
        TextLine {
            visible: text !== ""
            width: parent.width
            text: row.onPaper === "" ? row.reason : qsTr("on paper: %1").arg(row.onPaper)
            size: Theme.deskText(21)
            color: Theme.colour.inkSoft
        }
        TextLine {
            width: parent.width
            text: qsTr("%1 · no. %2").arg(row.who).arg(row.seq)
            size: Theme.deskText(21)
            color: Theme.colour.inkSoft
        }
    }
    TextLine {
        id: clock
        anchors.right: parent.right
        text: row.time
        size: Theme.deskText(24)
        color: Theme.colour.inkSoft
        wrapMode: Text.NoWrap
    }
}
