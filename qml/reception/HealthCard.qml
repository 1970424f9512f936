// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One thing of the machine: how it is, since when, what to do.
Rectangle {
    id: card

    property string iconName
    property string title
    property healthItem item
    property string words
    property string advice
    property bool timed: true // false: its moment stands in the words
    readonly property bool fine: item.health === HealthScreen.Ok
    readonly property bool wanting: item.health === HealthScreen.Warn || item.health === HealthScreen.Bad
    readonly property color ink: fine ? Theme.colour.jade : wanting ? Theme.colour.amber : Theme.colour.grey
    readonly property color tint: fine ? Theme.colour.jadeTint : wanting ? Theme.colour.amberTint : Theme.colour.greyTint

    implicitHeight: texts.height + Theme.desk(28)
    radius: Theme.desk(26)
    color: wanting ? Theme.colour.amberTint : Theme.colour.card
    border.color: wanting ? Theme.colour.amber : Theme.colour.line
    border.width: Math.max(1, Theme.desk(item.health === HealthScreen.Bad ? 5 : 2))
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + words + ". " + advice

    Rectangle {
        id: disc
        x: Theme.desk(28)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.desk(84)
        height: width
        radius: width / 2
        color: card.wanting ? Theme.colour.card : card.tint
        border.color: card.ink
        border.width: Theme.colour.outlined ? Theme.hairline : 0

        Icon {
            anchors.centerIn: parent
            side: Theme.desk(48)
            name: card.iconName
            color: card.ink
        }
    }
    HealthTexts {
        id: texts
        anchors.verticalCenter: parent.verticalCenter
        x: disc.x + disc.width + Theme.desk(26)
        width: sign.x - x - Theme.desk(20)
        title: card.title
        words: card.words
        since: card.timed && card.item.since !== "" && card.item.health !== HealthScreen.Unused ? card.item.since : ""
        advice: card.fine ? "" : card.advice
        detail: card.wanting ? card.item.detail : ""
        ink: card.wanting ? Theme.colour.amber : Theme.colour.ink
    }
    Icon {
        id: sign
        anchors.right: parent.right
        anchors.rightMargin: Theme.desk(28)
        anchors.verticalCenter: parent.verticalCenter
        side: Theme.desk(44)
        name: card.fine ? "check" : card.wanting ? "bell" : card.item.health === HealthScreen.Unused ? "minus" : "question"
        color: card.ink
        weight: 2.6
    }
}
