// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Shows the people of a delegation, or its one line again.
Pressable {
    id: control

    property bool unfolded: false

    text: unfolded ? qsTr("Fold the delegation") : qsTr("Show the delegation’s people")
    second: ""
    implicitWidth: Theme.px(54)
    implicitHeight: Theme.px(54)
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    radius: Theme.px(18)
    borderWidth: 0
    Accessible.checked: unfolded

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: control.unfolded ? "fold" : "unfold"
            side: Theme.px(32)
            color: control.ink
        }
    }
}
