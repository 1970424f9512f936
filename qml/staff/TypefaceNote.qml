// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// A language of this kiosk has no typeface on this machine: its words would be drawn as boxes.
Rectangle {
    id: note

    required property Kiosk kiosk
    readonly property var missing: kiosk.missingTypefaces

    objectName: "typefaceNote"
    visible: missing.length > 0
    implicitHeight: visible ? line.height + Theme.px(32) : 0
    radius: Theme.radius.button
    color: Theme.colour.amberTint
    border.color: Theme.colour.amber
    border.width: Theme.hairline

    TextLine {
        id: line
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(28)
        width: parent.width - 2 * x
        text: qsTr("Typefaces are missing: %1. Call IT: gatebookctl doctor").arg(note.missing.join(", "))
        size: Theme.size.second
        color: Theme.colour.amber
    }
}
