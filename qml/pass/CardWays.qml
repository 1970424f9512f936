// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Who came with a card may be known by it next time, and may say that the kiosk guessed wrong.
Row {
    id: ways

    required property ScanScreen scan
    readonly property real undoWidth: scan.canUndo ? Math.round((width - spacing) * (Theme.portrait ? 0.5 : Theme.largeText ? 0.48 : 0.42)) : 0
    readonly property real each: Math.max(undo.implicitHeight, remember.implicitHeight)

    visible: scan.cardShown
    height: visible ? implicitHeight : 0
    spacing: Theme.px(24)

    UndoButton {
        id: undo
        width: ways.undoWidth
        height: ways.each
        scan: ways.scan
    }
    TwoLineButton {
        id: remember
        objectName: "remember"
        width: ways.scan.canUndo ? ways.width - ways.undoWidth - ways.spacing : ways.width
        height: ways.each
        says: QT_TRANSLATE_NOOP("Ui", "Remember my card")
        iconName: ways.scan.cardRemembered ? "check" : "known"
        ground: ways.scan.cardRemembered ? Theme.colour.jadeTint : Theme.colour.card
        border: ways.scan.cardRemembered ? Theme.colour.jade : Theme.colour.edge
        borderWidth: ways.scan.cardRemembered ? Theme.strong : Theme.hairline
        Accessible.role: Accessible.CheckBox
        Accessible.checked: ways.scan.cardRemembered
        onClicked: ways.scan.cardRemembered = !ways.scan.cardRemembered
    }
}
