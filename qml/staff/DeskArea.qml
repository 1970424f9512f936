// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The receptionist's pages at the kiosk. While something is written they rise as far as the keyboard would cover the line; a touch beside it is enough
// to be done with writing.
FocusScope {
    id: area

    required property ReceptionScreen desk
    required property real keyboardTop // from the top of this
    readonly property Item writtenIn: Window.activeFocusItem
    readonly property bool typing: visible && writtenIn instanceof TextInput
    readonly property real lineEnd: typing ? pages.mapFromItem(writtenIn, 0, writtenIn.height).y : 0
    property Item touchedFrom: null // what was written in when the finger came

    clip: true

    ReceptionPages {
        id: pages
        y: -Math.max(0, area.lineEnd + Theme.px(60) - area.keyboardTop)
        width: parent.width
        height: parent.height
        focus: true
        reception: area.desk
    }
    Item {
        id: rest // where the focus goes when nothing is written
        anchors.fill: parent

        PointHandler {
            id: finger
            onActiveChanged: {
                const line = area.writtenIn;
                if (active)
                    area.touchedFrom = area.typing && !line.contains(line.mapFromItem(null, point.scenePosition)) ? line : null;
                else if (area.touchedFrom !== null && area.touchedFrom === line)
                    rest.forceActiveFocus();
            }
        }
    }
}
