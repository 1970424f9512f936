// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Choices, with what they are about above them.
Column {
    id: line

    property string label

    spacing: Theme.desk(8)

    TextLine {
        width: parent.width
        text: line.label
        size: Theme.deskText(22)
        color: Theme.colour.inkSoft
    }
}
