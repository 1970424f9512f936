// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The ways out of every step, and the two helps that must be in everybody's reach.
Item {
    id: foot

    property bool canGoBack: true
    property bool canStartOver: true
    signal back
    signal startOver

    implicitHeight: Theme.target
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    Row {
        anchors.left: parent.left
        spacing: Theme.s

        QuietButton {
            objectName: "back"
            visible: foot.canGoBack
            says: QT_TRANSLATE_NOOP("Ui", "Back")
            iconName: "back"
            onClicked: foot.back()
        }
        QuietButton {
            objectName: "startOver"
            visible: foot.canStartOver
            says: QT_TRANSLATE_NOOP("Ui", "Start over")
            onClicked: foot.startOver()
        }
    }
    Row {
        anchors.right: parent.right
        spacing: Theme.s

        QuietButton {
            objectName: "ease"
            visible: foot.width > Theme.px(900)
            wordless: true
            says: QT_TRANSLATE_NOOP("Ui", "Easier to use")
            iconName: "ease"
            onClicked: Theme.easing = true
        }
        QuietButton {
            objectName: "lowReach"
            wordless: true
            says: QT_TRANSLATE_NOOP("Ui", "Lower")
            iconName: "lower"
            active: Theme.lowReach
            onClicked: Theme.lowReach = !Theme.lowReach
        }
        QuietButton {
            objectName: "contrast"
            wordless: true
            says: QT_TRANSLATE_NOOP("Ui", "Clearer")
            iconName: "clear"
            active: Theme.highContrast
            onClicked: Theme.highContrast = !Theme.highContrast
        }
    }
}
