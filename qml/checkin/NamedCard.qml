// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// How many of the others are named, who was the last, and the way to take that back.
Rectangle {
    id: card

    required property GroupScreen group

    implicitHeight: Math.max(Theme.px(176), words.height + 2 * Theme.px(20))
    radius: Theme.radius.tile
    color: Theme.colour.card
    border.color: Theme.colour.edge
    border.width: Theme.hairline
    Accessible.role: Accessible.StaticText
    Accessible.name: count.text + " " + last.text

    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(40)
        side: Theme.px(84)
        name: "card"
        color: Theme.colour.jade
    }
    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: sign.x + sign.width + Theme.px(28)
        width: (takeBack.visible ? takeBack.x : card.width) - x - Theme.px(24)

        TextLine {
            id: count
            objectName: "namedCount"
            width: parent.width
            text: qsTr("%1 of %2 named").arg(card.group.named).arg(card.group.people - 1)
            size: Theme.size.heading
            weight: Font.DemiBold
        }
        TextLine {
            id: last
            objectName: "lastNamed"
            width: parent.width
            visible: text !== ""
            text: card.group.lastNamed
            color: Theme.colour.inkSoft
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
    }
    QuietButton {
        id: takeBack
        objectName: "unnameLast"
        visible: card.group.named > 0
        anchors.verticalCenter: parent.verticalCenter
        x: card.width - width - Theme.px(32)
        wordless: true
        iconName: "close"
        says: QT_TRANSLATE_NOOP("Ui", "Take the last card back")
        onClicked: card.group.unnameLast()
    }
}
