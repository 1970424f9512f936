// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Why the visitor comes: one of four.
Column {
    id: row

    required property Kiosk kiosk
    property bool titled: true
    property bool compact: false // one row in a narrow half

    spacing: Theme.px(14)

    Row {
        visible: row.titled
        spacing: Theme.px(16)

        TextLine {
            id: title
            text: qsTr("Purpose of the visit")
            weight: Font.DemiBold
            wrapMode: Text.NoWrap
        }
        TextLine {
            visible: Theme.bilingual
            anchors.baseline: title.baseline
            text: "Purpose"
            size: Theme.size.second
            color: Theme.colour.inkSoft
            wrapMode: Text.NoWrap
        }
    }
    Grid {
        id: chips

        readonly property bool square: !Theme.portrait && !row.compact // two by two where the half is narrow

        columns: square ? 2 : 4
        columnSpacing: Theme.px(14)
        rowSpacing: Theme.px(14)

        PurposeChip {
            objectName: "purpose_procedure"
            kiosk: row.kiosk
            compact: row.compact
            width: chips.square ? (row.width - Theme.px(14)) / 2 : implicitWidth
            purpose: SessionScreen.Procedure
            says: QT_TRANSLATE_NOOP("Ui", "Papers")
        }
        PurposeChip {
            objectName: "purpose_meeting"
            kiosk: row.kiosk
            compact: row.compact
            width: chips.square ? (row.width - Theme.px(14)) / 2 : implicitWidth
            purpose: SessionScreen.Meeting
            says: QT_TRANSLATE_NOOP("Ui", "Meeting")
        }
        PurposeChip {
            objectName: "purpose_delivery"
            kiosk: row.kiosk
            compact: row.compact
            width: chips.square ? (row.width - Theme.px(14)) / 2 : implicitWidth
            purpose: SessionScreen.Delivery
            says: QT_TRANSLATE_NOOP("Ui", "Delivery")
        }
        PurposeChip {
            objectName: "purpose_other"
            kiosk: row.kiosk
            compact: row.compact
            width: chips.square ? (row.width - Theme.px(14)) / 2 : implicitWidth
            purpose: SessionScreen.Other
            says: QT_TRANSLATE_NOOP("Ui", "Other")
        }
    }
}
