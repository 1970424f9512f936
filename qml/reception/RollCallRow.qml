// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One person to be ticked; all of the row is the target.
Pressable {
    id: row

    property string name
    property bool companion: false
    property string companionOf // where it is known
    property string errand
    property string since
    property bool ticked: false

    text: name !== "" ? name : !companion ? qsTr("Name erased") : companionOf !== "" ? qsTr("Companion of %1").arg(companionOf) : qsTr("Companion of a group")
    implicitHeight: Math.max(Theme.desk(76), implicitContentHeight)
    leftPadding: Theme.desk(8)
    rightPadding: Theme.desk(14)
    topPadding: 0
    bottomPadding: 0
    radius: Theme.desk(14)
    ground: ticked ? Theme.colour.jadeTint : Theme.colour.card
    border: "transparent"
    borderWidth: 0
    focusOutset: 0 // the next one begins where this one ends
    Accessible.role: Accessible.CheckBox
    Accessible.checked: ticked

    contentItem: RollCallFace {
        name: row.text
        errand: row.errand
        since: row.since
        ticked: row.ticked
    }
}
