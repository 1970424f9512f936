// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Shows the people of a delegation, or its one line again.
Pressable {
    id: control

    property bool unfolded: false

    text: unfolded ? qsTr("Fold the delegation") : qsTr("Show the delegation’s people")
    second: ""
    implicitWidth: Theme.deskTarget
    implicitHeight: Theme.deskTarget
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    radius: Theme.desk(18)
    borderWidth: 0
    Accessible.checked: unfolded

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: control.unfolded ? "fold" : "unfold"
            side: Theme.desk(32)
            color: control.ink
        }
    }
}
