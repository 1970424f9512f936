// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One store's code, white in every theme.
Rectangle {
    id: card

    property string phone
    property string store
    property alias modules: code.modules

    radius: Theme.radius.tile
    color: Theme.colour.code
    border.color: Theme.colour.edge
    border.width: Theme.hairline

    Row {
        id: title
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(22)
        spacing: Theme.px(16)

        TextLine {
            id: name
            text: card.phone
            size: Theme.size.heading
            weight: Font.DemiBold
            color: Theme.light.ink
            wrapMode: Text.NoWrap
        }
        TextLine {
            anchors.baseline: name.baseline
            text: card.store
            size: Theme.px(34)
            color: Theme.light.inkSoft
            wrapMode: Text.NoWrap
        }
    }
    CodeItem {
        id: code
        anchors.horizontalCenter: parent.horizontalCenter
        y: title.y + title.height
        width: Math.min(parent.width - Theme.px(24), parent.height - y - Theme.px(12))
        height: width
        Accessible.role: Accessible.Graphic
        Accessible.name: card.store
    }
}
