// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A sheet low on the screen over an opaque-enough veil that eats every touch. Its content is a column.
FocusScope {
    id: dialog

    property bool open: false
    property real sheetWidth: Theme.px(Theme.portrait ? 936 : 1240)
    property real bottomGap: Theme.px(60)
    default property alias content: column.data

    anchors.fill: parent
    visible: open || veil.opacity > 0
    enabled: open
    onOpenChanged: if (open)
        first.forceActiveFocus()

    Rectangle {
        id: veil
        anchors.fill: parent
        // Opaque: nothing typed may be read through it, and blurring is slow on small boards.
        color: Theme.colour.veil
        opacity: dialog.open ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.time.dialog
            }
        }
        MouseArea {
            anchors.fill: parent
        }
        // The keyboard goes on from here: to the first button.
        Item {
            id: first
        }
    }
    Rectangle {
        width: Math.min(dialog.sheetWidth, parent.width - 2 * Theme.xl)
        height: column.height + 2 * Theme.px(56)
        anchors.horizontalCenter: parent.horizontalCenter
        // Low, within reach; one that hardly fits has as much above it as below.
        y: Math.max(parent.height - height - dialog.bottomGap, Math.min(Theme.m, (parent.height - Theme.sillHeight - height) / 2))
        radius: Theme.radius.dialog
        color: Theme.colour.paper
        border.color: Theme.colour.edge
        border.width: Theme.colour.outlined ? Theme.hairline : 0
        opacity: veil.opacity

        // What rises is only the picture: the sheet's place may change with its words, and then it is there at once.
        transform: Translate {
            y: dialog.open || Theme.reduceMotion ? 0 : Theme.px(24)

            Behavior on y {
                NumberAnimation {
                    duration: Theme.time.dialog
                    easing.type: Easing.OutCubic
                }
            }
        }
        Column {
            id: column
            x: Theme.px(56)
            y: Theme.px(56)
            width: parent.width - 2 * x
            spacing: Theme.s
        }
    }
}
