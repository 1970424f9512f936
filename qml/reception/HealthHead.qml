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

    implicitHeight: Theme.px(64)

    TextLine {
        id: title
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Kiosk and devices")
        size: Theme.px(42)
        weight: Font.DemiBold
        displayed: true
        wrapMode: Text.NoWrap
    }
    TextLine {
        anchors.baseline: title.baseline
        x: title.width + Theme.px(28)
        text: head.summary.text
        size: Theme.px(28)
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
