// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One visit with its whole history.
FigureCard {
    id: card

    required property LogScreen log
    readonly property NameWords called: NameWords {
        name: card.log.name
        companion: card.log.companion
    }

    Column {
        id: who
        width: parent.width
        spacing: Theme.px(10)

        TextLine {
            width: parent.width
            text: card.called.text
            size: Theme.px(34)
            weight: Font.DemiBold
        }
        TextLine {
            visible: text !== ""
            width: parent.width
            text: card.log.organisation
            size: Theme.px(26)
            color: Theme.colour.inkSoft
        }
        TextLine {
            visible: text !== ""
            width: parent.width
            text: card.log.host
            size: Theme.px(24)
        }
        VerdictChip {
            verdict: card.log.verdictOfChosen
        }
        DeskChip {
            objectName: "correct"
            visible: card.log.mayCorrect
            small: true
            iconName: "pencil"
            says: QT_TRANSLATE_NOOP("Ui", "Correct…")
            onClicked: card.log.correctChosen()
        }
        TextLine {
            visible: !card.log.mayCorrect
            width: parent.width
            text: qsTr("Corrections are made by reception.")
            size: Theme.px(22)
            color: Theme.colour.inkSoft
        }
        TextLine {
            topPadding: Theme.px(14)
            width: parent.width
            text: qsTr("What happened")
            size: Theme.px(28)
            weight: Font.DemiBold
        }
    }
    ListView {
        y: who.height + Theme.px(12)
        width: parent.width
        height: notice.y - y
        clip: true
        model: card.log.history
        boundsBehavior: Flickable.StopAtBounds
        delegate: HistoryRow {
            width: ListView.view ? ListView.view.width : 0
        }
    }
    TextLine {
        id: notice
        y: parent.height - height
        width: parent.width
        text: card.log.noticeVersion === "" ? "" : (card.log.noticeOpened ? qsTr("Looked at notice %1") : qsTr("Told by notice %1")).arg(card.log.noticeVersion)
        size: Theme.px(22)
        color: Theme.colour.inkSoft
    }
}
