// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A line to write in, with what it is above and what is wrong with it below.
FocusScope {
    id: field

    property string label
    property string value
    property string problem // empty: none
    property string inputName
    property int limit: 200
    signal edited(string text)
    signal accepted

    implicitHeight: box.y + box.height + (problem === "" ? 0 : wrong.height + Theme.desk(6))
    onValueChanged: if (value !== input.text)
        input.text = value

    TextLine {
        id: caption
        visible: text !== ""
        text: field.label
        size: Theme.deskText(22)
        color: Theme.colour.inkSoft
        wrapMode: Text.NoWrap
    }
    Rectangle {
        id: box
        y: field.label === "" ? 0 : caption.height + Theme.desk(6)
        width: parent.width
        height: Theme.desk(60)
        radius: Theme.desk(16)
        color: field.enabled ? Theme.colour.card : Theme.colour.sunk
        border.color: field.problem !== "" ? Theme.colour.amber : input.activeFocus ? Theme.colour.jade : Theme.colour.edge
        border.width: Math.max(1, Theme.desk(input.activeFocus || field.problem !== "" ? 4 : 2))
    }
    TextInput {
        id: input
        objectName: field.inputName
        anchors.fill: box
        anchors.leftMargin: Theme.desk(20)
        anchors.rightMargin: Theme.desk(20)
        focus: true
        activeFocusOnTab: true
        clip: true
        verticalAlignment: TextInput.AlignVCenter
        color: Theme.colour.ink
        selectByMouse: !Theme.atKiosk // a finger that begins here draws the page
        selectionColor: Theme.colour.jade
        selectedTextColor: Theme.colour.overMain
        font.family: Theme.text
        font.pixelSize: Theme.deskText(26)
        maximumLength: field.limit
        Accessible.name: field.label
        Accessible.description: field.problem
        onTextEdited: field.edited(text)
        onAccepted: {
            if (Theme.atKiosk) // its key shows an arrow
                nextItemInFocusChain().forceActiveFocus();
            else
                field.accepted();
        }
        onActiveFocusChanged: if (activeFocus)
            selectAll()
    }
    TextLine {
        id: wrong
        visible: field.problem !== ""
        y: box.y + box.height + Theme.desk(6)
        width: parent.width
        text: field.problem
        size: Theme.deskText(22)
        weight: Font.DemiBold
        color: Theme.colour.amber
    }
}
