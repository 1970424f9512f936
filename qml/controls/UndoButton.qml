// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Takes back what the kiosk guessed from a card; there as long as the result is.
TwoLineButton {
    required property ScanScreen scan

    objectName: "undo"
    visible: scan.canUndo
    says: QT_TRANSLATE_NOOP("Ui", "Undo")
    iconName: "again"
    onClicked: scan.undo()
}
