// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The screen's edge lights up when a tone sounds, and where none may sound.
Rectangle {
    id: edge

    required property CueLight light
    property color lamp: Theme.colour.amber

    objectName: "edgeLight"
    visible: opacity > 0
    opacity: 0
    color: "transparent"
    border.color: lamp
    border.width: Theme.px(14)

    function colourOf(kind: int): color {
        if (kind === CueLight.In || kind === CueLight.Confirmed)
            return Theme.colour.jade;
        return kind === CueLight.Out ? Theme.colour.indigo : Theme.colour.amber;
    }

    Connections {
        target: edge.light

        function onLit(kind) {
            edge.lamp = edge.colourOf(kind);
            going.restart();
        }
    }
    SequentialAnimation {
        id: going
        PropertyAction {
            target: edge
            property: "opacity"
            value: 1
        }
        PauseAnimation {
            duration: Theme.time.light
        }
        NumberAnimation {
            target: edge
            property: "opacity"
            to: 0
            duration: Theme.time.release
        }
    }
}
