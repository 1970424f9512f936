// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Low reach: nothing to touch up here, so the upper half shows the gate and where the buttons went.
Item {
    id: low

    function shade(strength: real): color {
        return Theme.colour.outlined ? Theme.colour.paper : Qt.tint(Theme.colour.paper, Theme.faded(Theme.colour.edge, strength));
    }

    GateArch {
        anchors.fill: parent
        arches: [low.shade(0.1), low.shade(0.16), low.shade(0.22), low.shade(0.28)]
        door: Theme.colour.lamp
        outline: Theme.colour.outlined ? Theme.colour.edge : "transparent"
        doorWidth: Theme.px(312)
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        width: Theme.px(250)
        spacing: Theme.px(14)

        TextLine {
            width: parent.width
            text: qsTr("All buttons are below")
            size: Theme.size.body
            weight: Font.DemiBold
            color: Theme.colour.outlined ? Theme.colour.overLamp : Theme.colour.overLampSoft
            horizontalAlignment: Text.AlignHCenter
        }
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "down"
            side: Theme.px(60)
            color: Theme.colour.outlined ? Theme.colour.overLamp : Theme.colour.overLampSoft
        }
    }
    Rectangle {
        x: -Theme.xl
        y: parent.height
        width: parent.width + 2 * Theme.xl
        height: Theme.px(3)
        color: Theme.colour.line
    }
}
