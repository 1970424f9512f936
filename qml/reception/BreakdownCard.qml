// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Adoption apart by entrance or by policy, and what became of the check.
FigureCard {
    id: card

    required property FiguresScreen figures
    readonly property bool hasGates: figures.gates.count > 0
    readonly property FigureRows chosen: wanted === "checks" ? figures.checks : wanted === "policies" ? figures.policies : figures.gates
    readonly property real rowHeight: Math.max(Theme.desk(34), Math.min(Theme.desk(60), Math.floor(list.height / Math.max(1, chosen.count))))
    property string wanted: hasGates ? "gates" : "checks"

    Row {
        id: ways
        spacing: Theme.desk(10)

        DeskChip {
            objectName: "breakdown_gates"
            visible: card.hasGates
            small: true
            says: QT_TRANSLATE_NOOP("Ui", "By entrance")
            chosen: card.wanted === "gates"
            onClicked: card.wanted = "gates"
        }
        DeskChip {
            objectName: "breakdown_policies"
            small: true
            says: QT_TRANSLATE_NOOP("Ui", "By policy")
            chosen: card.wanted === "policies"
            onClicked: card.wanted = "policies"
        }
        DeskChip {
            objectName: "breakdown_checks"
            small: true
            says: QT_TRANSLATE_NOOP("Ui", "Outcome of the check")
            chosen: card.wanted === "checks"
            onClicked: card.wanted = "checks"
        }
    }
    Flickable {
        id: list
        y: ways.height + Theme.desk(14)
        width: parent.width
        height: parent.height - y
        contentHeight: rows.height
        clip: contentHeight > height
        interactive: clip

        Column {
            id: rows
            width: parent.width

            ShareRows {
                visible: card.wanted !== "checks"
                width: parent.width
                rowHeight: card.rowHeight
                rows: card.chosen
                policies: card.wanted === "policies"
            }
            OutcomeRows {
                visible: card.wanted === "checks"
                width: parent.width
                rowHeight: card.rowHeight
                rows: card.figures.checks
            }
        }
    }
}
