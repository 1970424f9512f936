// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Styles
import Gatebook.Ui

// How a key of the on-screen keyboard looks. Not to be confused with KeyCap, which is a key of our own pads. Qt's keyboard sets `control`.
KeyPanel {
    id: cap

    readonly property BaseKey key: control as BaseKey
    property bool quiet: false // shift, delete, hide: what writes nothing
    property bool active: false
    property bool blank: false // a key like any other, with small words
    property string words: blank ? method === "" ? qsTr("Space") : qsTr("Space") + " · " + method : key ? key.displayText : ""
    property string iconName
    readonly property string method: InputContext.inputEngine.inputMethod?.methodName ?? ""

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(5)
        radius: Theme.radius.key
        color: Theme.colour.keyFoot
        visible: !face.sunken
    }
    Rectangle {
        id: face
        readonly property bool sunken: cap.key && cap.key.pressed
        anchors.fill: parent
        anchors.margins: Theme.px(5)
        anchors.topMargin: Theme.px(sunken ? 8 : 5)
        anchors.bottomMargin: Theme.px(sunken ? 5 : 8)
        radius: Theme.radius.key
        color: cap.active ? Theme.colour.ink : cap.quiet && !cap.blank ? Theme.colour.keyFn : Theme.colour.card
        border.color: Theme.colour.edge
        border.width: Theme.colour.outlined ? Theme.hairline : 0
        opacity: cap.key && cap.key.enabled ? 1 : 0.4

        TextLine {
            anchors.centerIn: parent
            visible: cap.iconName === ""
            text: cap.words
            size: Theme.px(cap.quiet ? 36 : 48)
            weight: cap.quiet ? Font.DemiBold : Font.Medium
            color: cap.active ? Theme.colour.overInk : Theme.colour.ink
            wrapMode: Text.NoWrap
        }
        Icon {
            anchors.centerIn: parent
            visible: cap.iconName !== ""
            name: cap.iconName
            side: Theme.px(52)
            color: cap.active ? Theme.colour.overInk : Theme.colour.ink
        }
    }
}
