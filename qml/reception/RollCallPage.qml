// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Everybody who must be accounted for: tick them off here, or on the paper.
Item {
    id: page

    required property RollCallScreen rollCall
    readonly property bool lying: width > height
    readonly property real gap: Theme.desk(22)

    objectName: "page_rollcall"
    onVisibleChanged: if (visible)
        rollCall.start()
    Component.onCompleted: if (visible)
        rollCall.start()

    RollCallPanel {
        id: panel
        x: page.lying ? parent.width - width : 0
        width: !page.lying ? parent.width : Theme.desk(height < Theme.desk(700) ? 740 : 430) // low: its ways two beside one another
        height: page.lying ? parent.height : implicitHeight
        lying: page.lying
        rollCall: page.rollCall
    }
    RollCallList {
        y: page.lying ? 0 : panel.height + page.gap
        width: page.lying ? panel.x - page.gap : parent.width
        height: parent.height - y
        rollCall: page.rollCall
    }
}
