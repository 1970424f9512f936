// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The receptionist's pages at the kiosk. While something is written they are laid out in what the keyboard leaves; a touch beside the line is enough to
// be done with writing.
FocusScope {
    id: area

    required property ReceptionScreen desk
    required property real keyboardTop // from the top of this
    readonly property Item writtenIn: Window.activeFocusItem
    readonly property bool typing: visible && writtenIn instanceof TextInput
    property Item touchedFrom: null // what was written in when the finger came

    clip: true

    ReceptionPages {
        width: parent.width
        height: area.typing ? Math.min(parent.height, area.keyboardTop - Theme.px(20)) : parent.height
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
