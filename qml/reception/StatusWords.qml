// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// How a visit stands, in words.
QtObject {
    property string status // as the log's filter has it
    readonly property string word: {
        switch (status) {
        case "inside":
            return qsTr("Inside");
        case "waiting":
            return qsTr("Waiting");
        case "left":
            return qsTr("Left");
        case "left_unseen":
            return qsTr("Left, time not known");
        case "did_not_enter":
            return qsTr("Did not enter");
        case "corrected":
            return qsTr("Corrected");
        }
        return "";
    }
}
