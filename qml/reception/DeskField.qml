// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A line to search by, with its glass.
FocusScope {
    id: field

    property string placeholder
    property string value
    property string inputName: "search"
    signal edited(string text)

    implicitHeight: Theme.px(64)
    onValueChanged: if (value !== input.text)
        input.text = value

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(18)
        color: Theme.colour.card
        border.color: input.activeFocus ? Theme.colour.jade : Theme.colour.edge
        border.width: Math.max(1, Theme.px(input.activeFocus ? 4 : 2))
    }
    Icon {
        id: glass
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(24)
        name: "search"
        side: Theme.px(34)
        color: Theme.colour.inkSoft
    }
    TextLine {
        anchors.fill: input
        visible: input.text === "" && input.preeditText === ""
        text: field.placeholder
        size: Theme.px(26)
        color: Theme.colour.inkSoft
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(18)
    }
    TextInput {
        id: input
        objectName: field.inputName
        anchors.fill: parent
        anchors.leftMargin: glass.x + glass.width + Theme.px(14)
        anchors.rightMargin: Theme.px(20)
        focus: true
        clip: true
        verticalAlignment: TextInput.AlignVCenter
        color: Theme.colour.ink
        selectionColor: Theme.colour.jade
        selectedTextColor: Theme.colour.overMain
        font.family: Theme.text
        font.pixelSize: Theme.px(26)
        maximumLength: 100
        Accessible.name: field.placeholder
        onTextEdited: field.edited(text)
        onAccepted: if (Theme.atKiosk)
            focus = false // the keyboard lies over what was found
        Keys.onEscapePressed: {
            clear();
            field.edited("");
        }
    }
}
