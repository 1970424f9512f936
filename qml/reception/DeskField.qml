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

    implicitHeight: Theme.desk(64)
    onValueChanged: if (value !== input.text)
        input.text = value

    Rectangle {
        anchors.fill: parent
        radius: Theme.desk(18)
        color: Theme.colour.card
        border.color: input.activeFocus ? Theme.colour.jade : Theme.colour.edge
        border.width: Math.max(1, Theme.desk(input.activeFocus ? 4 : 2))
    }
    Icon {
        id: glass
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.desk(24)
        name: "search"
        side: Theme.desk(34)
        color: Theme.colour.inkSoft
    }
    TextLine {
        anchors.fill: input
        visible: input.text === "" && input.preeditText === ""
        text: field.placeholder
        size: Theme.deskText(26)
        color: Theme.colour.inkSoft
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.deskText(18)
    }
    TextInput {
        id: input
        objectName: field.inputName
        anchors.fill: parent
        anchors.leftMargin: glass.x + glass.width + Theme.desk(14)
        anchors.rightMargin: Theme.desk(20)
        focus: true
        clip: true
        verticalAlignment: TextInput.AlignVCenter
        color: Theme.colour.ink
        selectByMouse: !Theme.atKiosk // a finger that begins here draws the page
        selectionColor: Theme.colour.jade
        selectedTextColor: Theme.colour.overMain
        font.family: Theme.text
        font.pixelSize: Theme.deskText(26)
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
