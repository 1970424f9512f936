// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// What the app check said, in words.
QtObject {
    property string verdict // as the CSV has it
    readonly property string word: {
        switch (verdict) {
        case "confirmed":
            return qsTr("Heard");
        case "possible":
            return qsTr("Possible");
        case "not_heard":
            return qsTr("Not heard");
        case "no_smartphone":
            return qsTr("No smartphone");
        case "declined":
            return qsTr("Declined");
        case "unavailable":
            return qsTr("Not checkable");
        }
        return qsTr("Not checked");
    }
}
