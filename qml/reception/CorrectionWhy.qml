// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What changes, and why.
Column {
    id: why

    required property CorrectionScreen correction

    spacing: Theme.desk(14)

    TextLine {
        width: parent.width
        text: qsTr("What changes")
        size: Theme.deskText(28)
        weight: Font.DemiBold
    }
    TextLine {
        visible: why.correction.changedFields.length === 0
        width: parent.width
        text: qsTr("Nothing yet.")
        size: Theme.deskText(24)
        weight: why.correction.tried ? Font.DemiBold : Font.Normal
        color: why.correction.tried ? Theme.colour.amber : Theme.colour.inkSoft
    }
    ChangeLines {
        objectName: "correctionChanges"
        width: parent.width
        size: Theme.deskText(24)
        fields: why.correction.changedFields
        from: why.correction.changedFrom
        to: why.correction.changedTo
    }
    DeskInput {
        width: parent.width
        label: qsTr("Reason")
        inputName: "correctionReason"
        value: why.correction.reason
        problem: why.correction.tried && why.correction.reasonMissing ? qsTr("Why is it put right?") : ""
        onEdited: text => why.correction.reason = text
        onAccepted: why.correction.save()
    }
    CorrectionReasons {
        width: parent.width
        reason: why.correction.reason
        onPicked: reason => why.correction.reason = reason
    }
    TextLine {
        width: parent.width
        text: qsTr("No names here: the reason stays in the journal for good. The old values stay in the visit's history.")
        size: Theme.deskText(21)
        color: Theme.colour.inkSoft
    }
}
