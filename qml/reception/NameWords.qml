// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// How somebody is called in the lists: a companion need not have a name, and an erased one is said to be.
QtObject {
    required property string name
    required property bool companion // came with a leader
    readonly property string text: name !== "" ? name : companion ? qsTr("Companion") : qsTr("Name erased")
}
