// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// A short line about the last code that was shown, or about undoing, on a band over the head: where nothing is asked, written or touched.
// Comes and goes by itself, and takes no touch.
Rectangle {
    id: toast

    property bool narrow: false // beside the gates of a screen that lies, which reach higher than anything else
    readonly property real room: Theme.px(Theme.portrait ? 218 : narrow ? 175 : 128) // above what any step asks
    readonly property real edge: Theme.px(4) // to the screen's edges also when the whole picture stands a little aside

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

    objectName: "hint"
    // Said after the first language, so that one line is enough.
    readonly property string briefly: shown === ScanScreen.NotOurs ? "Not a code for here." : shown === ScanScreen.CannotUndo ? "This cannot be undone here." : says

    implicitHeight: room + edge
    visible: opacity > 0
    opacity: 0
    color: Theme.colour.ink
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
        x: Theme.xl + toast.edge
        side: Theme.px(72)
        name: toast.good ? "check" : "scan"
        color: Theme.colour.overInk
    }
    Bilingual {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: sign.x + sign.width + Theme.px(28)
        width: parent.width - x - Theme.px(28)
        spacing: 0
        says: toast.says
        second: Theme.bilingual && text !== toast.says ? toast.briefly : ""
        size: Theme.portrait ? Theme.size.body : Theme.size.button
        secondSize: Theme.size.caption
        weight: Font.DemiBold
        color: Theme.colour.overInk
        secondColor: Theme.colour.overInk
    }
}
