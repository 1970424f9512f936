// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A tile's face.
Item {
    id: face

    property string text
    property string caption
    property string corner
    property string iconName
    property bool chosen: false
    property bool flat: false
    property color accent: Theme.colour.jade
    property color ink

    Icon {
        visible: !face.flat
        side: Theme.px(60)
        name: face.iconName === "" ? "office" : face.iconName
        color: face.accent
    }
    Row {
        x: parent.width - width
        y: face.flat ? (parent.height - height) / 2 : 0
        height: Theme.px(60)
        spacing: Theme.px(14)

        TextLine {
            visible: !face.flat
            anchors.verticalCenter: parent.verticalCenter
            text: face.corner
            size: Theme.size.caption
            color: Theme.colour.inkSoft
        }
        TickDisc {
            visible: face.chosen
            color: face.accent
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Column {
        y: face.flat ? (parent.height - height) / 2 : parent.height - height
        width: parent.width - (face.flat && face.chosen ? Theme.px(66) : 0)

        TextLine {
            id: name
            width: parent.width
            text: face.text
            size: face.flat ? Theme.size.second : Theme.size.body
            weight: Font.DemiBold
            color: face.ink
        }
        // A name of two lines leaves no room for the second language.
        TextLine {
            visible: text !== "" && name.lineCount < 2 && !face.flat
            width: parent.width
            text: face.caption
            size: Theme.size.caption
            color: Theme.colour.inkSoft
        }
    }
}
