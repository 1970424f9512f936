// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Whose visit it is that is looked at, above what happened.
Column {
    id: who

    required property LogScreen log
    readonly property NameWords called: NameWords {
        name: who.log.name
        companion: who.log.companion
    }

    bottomPadding: Theme.desk(12)
    spacing: Theme.desk(10)

    TextLine {
        width: parent.width
        text: who.called.text
        size: Theme.deskText(34)
        weight: Font.DemiBold
    }
    TextLine {
        visible: text !== ""
        width: parent.width
        text: who.log.organisation
        size: Theme.deskText(26)
        color: Theme.colour.inkSoft
    }
    TextLine {
        visible: text !== ""
        width: parent.width
        text: who.log.host
        size: Theme.deskText(24)
    }
    VerdictChip {
        verdict: who.log.verdictOfChosen
    }
    DeskChip {
        objectName: "correct"
        visible: who.log.mayCorrect
        small: true
        iconName: "pencil"
        says: QT_TRANSLATE_NOOP("Ui", "Correct…")
        onClicked: who.log.correctChosen()
    }
    TextLine {
        visible: !who.log.mayCorrect
        width: parent.width
        text: qsTr("Corrections are made by reception.")
        size: Theme.deskText(22)
        color: Theme.colour.inkSoft
    }
    TextLine {
        topPadding: Theme.desk(14)
        width: parent.width
        text: qsTr("What happened")
        size: Theme.deskText(28)
        weight: Font.DemiBold
    }
}
