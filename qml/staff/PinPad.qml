// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Digits for a PIN, shown as dots, and forgotten as soon as they are entered.
FocusScope {
    id: pad

    property string pin
    readonly property real keyWidth: (width - 2 * Theme.s) / 3
    readonly property real keyHeight: Theme.px(Theme.portrait ? 148 : 124)
    signal entered(string pin)

    function type(digit: string) {
        if (enabled && pin.length < 12)
            pin += digit;
    }
    function enter() {
        if (enabled && pin !== "")
            entered(pin);
        pin = "";
    }

    implicitHeight: keys.y + keys.height
    Keys.onPressed: event => {
        if (event.text >= "0" && event.text <= "9")
            type(event.text);
        else if (event.key === Qt.Key_Backspace)
            pin = pin.slice(0, -1);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            enter();
        else
            return;
        event.accepted = true;
    }

    Rectangle {
        id: field
        width: parent.width
        height: Theme.target
        radius: Theme.radius.button
        color: pad.enabled ? Theme.colour.card : Theme.colour.sunk
        border.color: pad.enabled ? Theme.colour.jade : Theme.colour.edge
        border.width: pad.enabled ? Theme.strong : Theme.hairline

        Row {
            anchors.centerIn: parent
            spacing: Theme.px(22)

            Repeater {
                model: pad.pin.length

                Rectangle {
                    width: Theme.px(26)
                    height: width
                    radius: width / 2
                    color: Theme.colour.ink
                }
            }
        }
    }
    Grid {
        id: keys
        y: field.height + Theme.px(32)
        columns: 3
        spacing: Theme.s

        PinKey {
            digit: "1"
            width: pad.keyWidth
            height: pad.keyHeight
            onClicked: pad.type(digit)
        }
        PinKey {
            digit: "2"
            width: pad.keyWidth
            height: pad.keyHeight
            onClicked: pad.type(digit)
        }
        PinKey {
            digit: "3"
            width: pad.keyWidth
            height: pad.keyHeight
            onClicked: pad.type(digit)
        }
        PinKey {
            digit: "4"
            width: pad.keyWidth
            height: pad.keyHeight
            onClicked: pad.type(digit)
        }
        PinKey {
            digit: "5"
            width: pad.keyWidth
            height: pad.keyHeight
            onClicked: pad.type(digit)
        }
        PinKey {
            digit: "6"
            width: pad.keyWidth
            height: pad.keyHeight
            onClicked: pad.type(digit)
        }
        PinKey {
            digit: "7"
            width: pad.keyWidth
            height: pad.keyHeight
            onClicked: pad.type(digit)
        }
        PinKey {
            digit: "8"
            width: pad.keyWidth
            height: pad.keyHeight
            onClicked: pad.type(digit)
        }
        PinKey {
            digit: "9"
            width: pad.keyWidth
            height: pad.keyHeight
            onClicked: pad.type(digit)
        }
        KeyCap {
            objectName: "pinDelete"
            width: pad.keyWidth
            height: pad.keyHeight
            quiet: true
            iconName: "del"
            says: QT_TRANSLATE_NOOP("Ui", "Delete")
            onClicked: pad.pin = pad.pin.slice(0, -1)
        }
        PinKey {
            digit: "0"
            width: pad.keyWidth
            height: pad.keyHeight
            onClicked: pad.type(digit)
        }
        MainButton {
            objectName: "pinEnter"
            width: pad.keyWidth
            height: pad.keyHeight
            enabled: pad.pin.length >= 4
            iconName: ""
            says: QT_TRANSLATE_NOOP("Ui", "Enter")
            second: ""
            onClicked: pad.enter()
        }
    }
}
