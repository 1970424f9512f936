// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// What to do with the phone when nothing was heard of it. Explains, and never blames.
Dialog {
    id: dialog

    signal understood

    Question {
        width: parent.width
        says: QT_TRANSLATE_NOOP("Ui", "How to open Bluezone")
    }
    NumberedStep {
        width: parent.width
        number: 1
        says: QT_TRANSLATE_NOOP("Ui", "Turn Bluetooth on")
    }
    NumberedStep {
        width: parent.width
        number: 2
        says: QT_TRANSLATE_NOOP("Ui", "Open the Bluezone app")
    }
    NumberedStep {
        width: parent.width
        number: 3
        says: QT_TRANSLATE_NOOP("Ui", "Hold the phone near the strip below")
    }
    Item {
        width: 1
        height: Theme.px(12)
    }
    MainButton {
        objectName: "understood"
        width: parent.width
        iconName: ""
        says: QT_TRANSLATE_NOOP("Ui", "I see")
        onClicked: dialog.understood()
    }
}
