// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One visit with its whole history.
FigureCard {
    id: card

    required property LogScreen log

    LogHistory {
        width: parent.width
        height: notice.y - Theme.desk(8)
        log: card.log
    }
    TextLine {
        id: notice
        y: parent.height - height
        width: parent.width
        text: card.log.noticeVersion === "" ? "" : (card.log.noticeOpened ? qsTr("Looked at notice %1") : qsTr("Told by notice %1")).arg(card.log.noticeVersion)
        size: Theme.deskText(22)
        color: Theme.colour.inkSoft
    }
}
