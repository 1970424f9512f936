// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// A short line about the last code that was shown, or about undoing. Comes and goes by itself, and takes no touch.
Rectangle {
    id: toast

    required property ScanScreen scan
    property int shown: ScanScreen.None // what it says while it fades
    readonly property bool good: shown === ScanScreen.Undone
    readonly property string says: {
        switch (shown) {
        case ScanScreen.NotOurs:
            return QT_TRANSLATE_NOOP("Ui", "Not a code for here. Please show a citizen card or your pass.");
        case ScanScreen.NotInside:
            return QT_TRANSLATE_NOOP("Ui", "Nobody inside has this code.");
        case ScanScreen.Waiting:
            return QT_TRANSLATE_NOOP("Ui", "Please see the receptionist first.");
        case ScanScreen.FinishFirst:
            return QT_TRANSLATE_NOOP("Ui", "Please finish this step first.");
        case ScanScreen.CountedAlready:
            return QT_TRANSLATE_NOOP("Ui", "This card is counted already.");
        case ScanScreen.CannotRead:
            return QT_TRANSLATE_NOOP("Ui", "That did not work. Please type instead.");
        case ScanScreen.Undone:
            return QT_TRANSLATE_NOOP("Ui", "Undone.");
        case ScanScreen.CannotUndo:
            return QT_TRANSLATE_NOOP("Ui", "This cannot be undone here. Please see the receptionist.");
        }
        return "";
    }

    implicitHeight: words.height + Theme.px(56)
    visible: opacity > 0
    opacity: 0
    radius: Theme.radius.tile
    color: Theme.colour.ink
    border.color: Theme.colour.overInk
    border.width: Theme.colour.outlined ? Theme.hairline : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    // There at once; it fades.
    states: State {
        name: "told"
        when: toast.scan.hint !== ScanScreen.None

        PropertyChanges {
            toast.opacity: 1
        }
    }
    transitions: Transition {
        from: "told"

        NumberAnimation {
            property: "opacity"
            duration: Theme.time.dialog
        }
    }
    Binding {
        target: toast
        property: "shown"
        value: toast.scan.hint
        when: toast.scan.hint !== ScanScreen.None
        restoreMode: Binding.RestoreNone
    }
    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(40)
        side: Theme.px(72)
        name: toast.good ? "check" : "scan"
        color: Theme.colour.overInk
    }
    Bilingual {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: sign.x + sign.width + Theme.px(32)
        width: parent.width - x - Theme.px(40)
        says: toast.says
        weight: Font.DemiBold
        color: Theme.colour.overInk
        secondColor: Theme.colour.overInk
    }
}
