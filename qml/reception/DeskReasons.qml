// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The reasons for letting someone in, to choose from.
Flow {
    id: chips

    readonly property LetInReasons reasons: LetInReasons {}
    signal picked(string reason)

    spacing: Theme.desk(10)

    Repeater {
        model: chips.reasons.all

        DeskChip {
            required property int index
            required property string modelData
            readonly property DeskReasons chips: parent as DeskReasons

            objectName: "deskReason_" + index
            small: true
            says: modelData
            onClicked: chips.picked(text)
        }
    }
}
