// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Which side of which card, and what on it: a citizen card with its code in the frame.
Rectangle {
    id: picture

    readonly property real unit: Math.min(width / 760, height / 500)

    radius: Theme.radius.tile
    color: Theme.light.ink
    border.color: Theme.colour.line
    border.width: Theme.colour.outlined ? Theme.hairline : 0
    clip: true

    Rectangle {
        id: card
        anchors.centerIn: parent
        width: 600 * picture.unit
        height: 380 * picture.unit
        radius: 24 * picture.unit
        rotation: -3
        antialiasing: true
        color: Theme.light.cardGround

        CardLine {
            unit: picture.unit
            fromLeft: 36
            fromTop: 42
            across: 230
            thick: 16
            color: Theme.light.cardMark
        }
        CardLine {
            unit: picture.unit
            fromLeft: 36
            fromTop: 76
            across: 300
        }
        Rectangle {
            id: portrait
            x: 36 * picture.unit
            y: 124 * picture.unit
            width: 164 * picture.unit
            height: 216 * picture.unit
            radius: 14 * picture.unit
            color: Theme.light.cardLine

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 40 * picture.unit
                width: 72 * picture.unit
                height: 84 * picture.unit
                radius: width / 2
                color: Theme.light.cardMark
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 142 * picture.unit
                width: 124 * picture.unit
                height: parent.height - y
                radius: 50 * picture.unit
                color: Theme.light.cardMark
            }
        }
        CardLine {
            unit: picture.unit
            fromLeft: 236
            fromTop: 212
            across: 300
        }
        CardLine {
            unit: picture.unit
            fromLeft: 236
            fromTop: 248
            across: 220
        }
        CardLine {
            unit: picture.unit
            fromLeft: 236
            fromTop: 284
            across: 320
        }
        CardLine {
            unit: picture.unit
            fromLeft: 236
            fromTop: 320
            across: 180
        }
        Rectangle {
            id: code
            x: 408 * picture.unit
            y: 28 * picture.unit
            width: 156 * picture.unit
            height: width
            color: Theme.colour.code

            Icon {
                anchors.centerIn: parent
                side: parent.width * 0.94
                name: "qr"
                color: Theme.light.ink
            }
        }
        ScanFrame {
            anchors.centerIn: code
            width: code.width + 48 * picture.unit
            height: width
            unit: picture.unit
        }
    }
}
