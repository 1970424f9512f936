// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One line to write in, with a button that clears it. `edited` says what the visitor wrote, after each stroke that stands.
FocusScope {
    id: field

    property string value // what is shown at first and when it changes from outside
    property string placeholder
    property string inputName: "field" // the TextInput's objectName
    property color accent: Theme.colour.jade
    property int hints: Qt.ImhNone
    property int limit: 200
    readonly property alias written: input.text
    signal edited(string text)
    signal accepted

    // A long line has smaller letters, down to those of a button, before its beginning is pushed out.
    readonly property real letters: Math.min(Theme.size.field, height * 0.52)
    readonly property real shrunk: whole.advanceWidth > input.width ? Math.max(Theme.size.button, letters * input.width / whole.advanceWidth - 1) : letters

    implicitHeight: Theme.px(148)
    implicitWidth: Theme.px(936)
    onValueChanged: if (value !== input.text)
        input.text = value

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.button
        color: field.enabled ? Theme.colour.card : Theme.colour.sunk
        border.color: input.activeFocus ? field.accent : Theme.colour.edge
        border.width: input.activeFocus ? Theme.strong : Theme.hairline
    }
    TextLine {
        anchors.fill: input
        anchors.leftMargin: Theme.px(10) // beside the caret, not under it
        visible: input.text === "" && input.preeditText === ""
        text: field.placeholder
        size: Theme.size.body
        color: Theme.colour.inkSoft
        verticalAlignment: Text.AlignVCenter
    }
    TextMetrics {
        id: whole
        text: input.text + input.preeditText + "n" // and the caret
        font.family: Theme.text
        font.pixelSize: field.letters
        font.weight: Font.Medium
    }
    TextInput {
        id: input
        objectName: field.inputName
        anchors.fill: parent
        anchors.leftMargin: Theme.px(44)
        anchors.rightMargin: clear.width + Theme.px(12)
        focus: true
        clip: true
        verticalAlignment: TextInput.AlignVCenter
        color: Theme.colour.ink
        selectionColor: field.accent
        selectedTextColor: Theme.colour.overMain
        font.family: Theme.text
        font.pixelSize: field.shrunk
        font.weight: Font.Medium
        inputMethodHints: field.hints
        maximumLength: field.limit
        Accessible.name: field.placeholder
        Component.onCompleted: text = field.value
        onTextEdited: field.edited(text)
        onAccepted: field.accepted()

        cursorDelegate: Caret {}
    }
    Pressable {
        id: clear
        objectName: "clear"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.target
        height: Math.min(parent.height, Theme.target)
        visible: input.text !== "" || input.preeditText !== ""
        leftPadding: 0
        rightPadding: 0
        says: QT_TRANSLATE_NOOP("Ui", "Clear the field")
        focusPolicy: Qt.NoFocus
        ground: "transparent"
        border: "transparent"
        pressedGround: Theme.colour.sunk
        onClicked: {
            // Without the keyboard first: what the input method still holds would come back with the next stroke.
            input.focus = false;
            input.clear();
            field.edited("");
            input.forceActiveFocus();
        }

        contentItem: ButtonWords {
            icon: "close"
            color: Theme.colour.inkSoft
        }
    }
}
