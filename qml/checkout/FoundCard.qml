// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What was found, masked; or that nothing was, and what to do. Nothing at all before the first search.
Rectangle {
    id: card

    required property LostPassScreen lost
    property int slowdownS: 0
    property bool compact: false
    readonly property bool found: lost.finding === LostPassScreen.One
    readonly property bool warns: slowdownS > 0 || lost.finding === LostPassScreen.NotFound

    visible: found || warns
    implicitHeight: (found ? facts.height : words.height) + Theme.px(compact ? 36 : 80)
    radius: Theme.radius.tile
    color: found ? Theme.colour.card : Theme.colour.amberTint
    border.color: found ? Theme.colour.line : Theme.colour.amber
    border.width: Theme.hairline

    Column {
        id: facts
        visible: card.found
        x: Theme.px(48)
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(card.compact ? 10 : 28)

        FoundLine {
            objectName: "foundName"
            width: parent.width
            iconName: "known"
            text: card.lost.maskedName
            size: Theme.size.heading
        }
        FoundLine {
            width: parent.width
            iconName: "pin"
            text: card.lost.foundHost
        }
        FoundLine {
            width: parent.width
            iconName: "clock"
            text: qsTr("came about %1").arg(card.lost.foundTime) + (Theme.bilingual ? " · about " + card.lost.foundTime : "")
        }
    }
    Icon {
        id: sign
        visible: !card.found
        x: Theme.px(44)
        anchors.verticalCenter: words.verticalCenter
        side: Theme.px(64)
        name: card.slowdownS > 0 ? "clock" : "desk"
        color: Theme.colour.amber
    }
    Bilingual {
        id: words
        objectName: "lostWords"
        visible: !card.found
        x: sign.x + sign.width + Theme.px(32)
        width: parent.width - x - Theme.px(40)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.colour.amber
        secondColor: Theme.colour.amber
        text: card.slowdownS > 0 ? qsTr("Not found several times. Please wait %1 s, or see the receptionist.").arg(card.slowdownS) : qsTranslate("Ui", says)
        second: !Theme.bilingual ? "" : card.slowdownS > 0 ? "Please wait %1 s, or see the receptionist.".arg(card.slowdownS) : says
        says: QT_TRANSLATE_NOOP("Ui", "No single visit fits. Check what you said, or see the receptionist.")
    }
}
