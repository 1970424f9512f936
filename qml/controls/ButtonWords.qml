// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A button's face: icon, words, the second language after them, icon. Centred.
Item {
    id: face

    property string text
    property string second
    property string icon
    property string iconAfter
    property color color: Theme.colour.ink
    property color secondColor: color
    property int size: Theme.size.button
    property string typeface: Theme.text
    property real iconSide: Theme.px(text === "" ? 60 : 44)

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.px(18)

        Icon {
            visible: face.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: face.icon
            side: face.iconSide
            color: face.color
            weight: 2.2
        }
        TextLine {
            id: words
            visible: text !== ""
            text: face.text
            size: face.size
            weight: Font.DemiBold
            color: face.color
            font.family: face.typeface
            wrapMode: Text.NoWrap
        }
        TextLine {
            visible: text !== ""
            anchors.baseline: words.baseline
            text: face.second
            size: Theme.size.caption
            color: face.secondColor
            wrapMode: Text.NoWrap
        }
        Icon {
            visible: face.iconAfter !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: face.iconAfter
            side: face.iconSide
            color: face.color
            weight: 2.2
        }
    }
}
