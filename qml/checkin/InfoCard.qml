// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Something to know, with a small heading; not to be touched.
Rectangle {
    id: card

    property string iconName
    property string title // English, marked QT_TRANSLATE_NOOP("Ui", …)
    property string text
    property int textSize: Theme.size.heading

    height: Theme.px(Theme.portrait ? 230 : 190)
    radius: Theme.radius.tile
    color: Theme.colour.card
    border.color: Theme.colour.line
    border.width: Theme.hairline

    Row {
        id: heading
        x: Theme.px(36)
        y: Theme.px(Theme.portrait ? 36 : 22)
        spacing: Theme.px(22)

        Icon {
            side: Theme.px(56)
            name: card.iconName
            color: Theme.colour.jade
        }
        TextLine {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTranslate("Ui", card.title) + (Theme.bilingual ? " · " + card.title : "")
            size: Theme.size.caption
            color: Theme.colour.inkSoft
            wrapMode: Text.NoWrap
        }
    }
    TextLine {
        x: heading.x
        y: heading.y + heading.height + Theme.px(10)
        width: parent.width - 2 * x
        height: parent.height - y - Theme.px(20)
        text: card.text
        size: card.textSize
        weight: Font.DemiBold
        displayed: true
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.px(30)
        verticalAlignment: Text.AlignVCenter
    }
}
