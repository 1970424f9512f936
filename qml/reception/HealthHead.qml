// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The whole in a sentence, and a new look.
Item {
    id: head

    required property HealthScreen health
    readonly property HealthSummary summary: HealthSummary {
        health: head.health
    }

    readonly property bool wide: width > Theme.desk(840)

    implicitHeight: Theme.desk(wide ? 64 : 112)

    TextLine {
        id: title
        height: Theme.desk(64)
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Kiosk and devices")
        size: Theme.deskText(42)
        weight: Font.DemiBold
        displayed: true
        wrapMode: Text.NoWrap
    }
    TextLine {
        x: head.wide ? title.width + Theme.desk(28) : 0
        y: head.wide ? title.baselineOffset - baselineOffset : Theme.desk(68)
        text: head.summary.text
        size: Theme.deskText(28)
        color: head.health.attention > 0 ? Theme.colour.amber : Theme.colour.jade
        wrapMode: Text.NoWrap
    }
    DeskChip {
        objectName: "lookAgain"
        anchors.right: parent.right
        iconName: "again"
        says: QT_TRANSLATE_NOOP("Ui", "Look again")
        onClicked: head.health.refresh()
    }
}
