// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Mark, agency, address, clock: in the same place on every screen. Holding the mark opens the staff's door.
Item {
    id: head

    required property Kiosk kiosk
    property bool large: false // the attract screen: a larger clock, with the date
    property real maximumWidth: width
    property bool overColour: false // the mark and the words stand on a gate's colour
    property bool clockOnColour: false
    signal staffAsked

    implicitHeight: Theme.px(84)

    Item {
        objectName: "staffDoor"
        width: Theme.target
        height: Theme.target
        anchors.verticalCenter: mark.verticalCenter
        anchors.left: mark.left
        anchors.leftMargin: -Theme.px(22)

        TapHandler {
            longPressThreshold: 1.5
            onLongPressed: head.staffAsked()
        }
    }
    Icon {
        id: mark
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(0)
        side: Theme.px(68)
        name: "logo"
        color: head.overColour ? Theme.colour.overGate : Theme.colour.jade
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        x: mark.width + Theme.px(24)
        width: head.maximumWidth - x - (head.large ? Theme.px(230) : Theme.px(180))

        TextLine {
            width: parent.width
            text: head.kiosk.agency
            size: Theme.px(38)
            weight: Font.DemiBold
            color: head.overColour ? Theme.colour.overGate : Theme.colour.ink
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(26)
            maximumLineCount: 1
        }
        TextLine {
            width: parent.width
            text: head.kiosk.address + (head.kiosk.address !== "" && head.kiosk.entrance !== "" ? " · " : "") + head.kiosk.entrance
            size: Theme.px(31)
            color: head.overColour ? Theme.colour.overGate : Theme.colour.inkSoft
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(22)
            maximumLineCount: 1
        }
    }
    TextLine {
        id: clock
        x: head.maximumWidth - width
        anchors.verticalCenter: parent.verticalCenter
        text: head.kiosk.clockText
        size: head.large ? Theme.px(84) : Theme.size.clock
        weight: Font.Light
        color: head.clockOnColour ? Theme.colour.overGate : Theme.colour.ink
        font.letterSpacing: -0.02 * size
        wrapMode: Text.NoWrap
    }
    TextLine {
        visible: head.large
        anchors.right: clock.right
        y: Theme.px(Theme.portrait ? 94 : 88)
        text: head.kiosk.dateText
        size: Theme.px(34)
        color: Theme.colour.inkSoft
        wrapMode: Text.NoWrap
    }
}
