// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One field: what it is called, its old value struck through, its new one.
Column {
    id: line

    property string field // its word in the journal
    property string before
    property string now
    property int size
    readonly property string title: {
        switch (field) {
        case "name":
            return qsTr("Name");
        case "organisation":
            return qsTr("Organisation");
        case "host_person":
            return qsTr("Whom to see");
        case "department":
            return qsTr("Department");
        case "purpose":
            return qsTr("Purpose");
        case "check_in":
            return qsTr("Came");
        case "check_out":
            return qsTr("Left");
        }
        return qsTr("Bluezone");
    }

    function words(value: string, verdict: string): string {
        if (line.field === "app_check")
            return verdict;
        switch (line.field === "purpose" ? value : "") {
        case "procedure":
            return qsTr("Papers");
        case "meeting":
            return qsTr("Meeting");
        case "delivery":
            return qsTr("Delivery");
        case "other":
            return qsTr("Other");
        }
        return value === "" ? "—" : value;
    }

    readonly property VerdictWords verdictBefore: VerdictWords {
        verdict: line.before
    }
    readonly property VerdictWords verdictNow: VerdictWords {
        verdict: line.now
    }

    TextLine {
        width: parent.width
        text: line.title
        size: line.size * 0.9
        color: Theme.colour.inkSoft
    }
    TextLine {
        width: parent.width
        text: line.words(line.before, line.verdictBefore.word)
        size: line.size
        color: Theme.colour.inkSoft
        font.strikeout: line.before !== ""
    }
    TextLine {
        width: parent.width
        text: "→ " + line.words(line.now, line.verdictNow.word)
        size: line.size
        weight: Font.DemiBold
    }
}
