// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Everything that makes the screens easier for a body or an eye; each holds until its visitor is gone.
Dialog {
    id: sheet

    required property SpeechScreen speech

    open: Theme.easing

    Question {
        width: parent.width
        says: QT_TRANSLATE_NOOP("Ui", "Easier to use")
    }
    Grid {
        id: grid

        readonly property real share: (width - columnSpacing) / 2

        width: parent.width
        columns: 2
        columnSpacing: Theme.s
        rowSpacing: Theme.s

        SwitchTile {
            objectName: "easeLower"
            width: grid.share
            says: QT_TRANSLATE_NOOP("Ui", "Lower")
            iconName: "lower"
            active: Theme.lowReach
            onClicked: Theme.lowReach = !Theme.lowReach
        }
        SwitchTile {
            objectName: "easeClearer"
            width: grid.share
            says: QT_TRANSLATE_NOOP("Ui", "Clearer")
            iconName: "clear"
            active: Theme.highContrast
            onClicked: Theme.highContrast = !Theme.highContrast
        }
        SwitchTile {
            objectName: "easeLarger"
            width: grid.share
            says: QT_TRANSLATE_NOOP("Ui", "Larger letters")
            iconName: "ease"
            active: Theme.largeText
            onClicked: Theme.largeText = !Theme.largeText
        }
        SwitchTile {
            objectName: "easeMirrored"
            width: grid.share
            says: QT_TRANSLATE_NOOP("Ui", "Other hand")
            iconName: "mirror"
            active: Theme.mirrored
            onClicked: Theme.mirrored = !Theme.mirrored
        }
    }
    SwitchTile {
        objectName: "easeSpoken"
        visible: sheet.speech.available
        width: parent.width
        says: QT_TRANSLATE_NOOP("Ui", "Read the questions aloud")
        iconName: "speak"
        active: sheet.speech.on
        onClicked: sheet.speech.on = !sheet.speech.on
    }
    Item {
        width: 1
        height: Theme.px(12)
    }
    MainButton {
        objectName: "easeDone"
        width: parent.width
        iconName: ""
        says: QT_TRANSLATE_NOOP("Ui", "Done")
        onClicked: Theme.easing = false
    }
}
