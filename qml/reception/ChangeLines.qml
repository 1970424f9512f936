// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// What a correction changes: of each field the old value and the new one.
Column {
    id: lines

    property var fields: [] // QStringLists, as ChangeTexts has them
    property var from: []
    property var to: []
    property int size: Theme.deskText(22)

    spacing: Theme.desk(14)

    Repeater {
        model: lines.fields

        ChangeLine {
            required property int index
            required property string modelData
            readonly property ChangeLines lines: parent as ChangeLines

            width: lines ? lines.width : 0
            size: lines ? lines.size : 1
            field: modelData
            before: lines && index < lines.from.length ? lines.from[index] : ""
            now: lines && index < lines.to.length ? lines.to[index] : ""
        }
    }
}
