// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A sheet on the desk's pages: a title, a word at its right, and what it holds below them.
Rectangle {
    id: card

    property string title
    property string aside
    property real margin: Theme.desk(36)
    default property alias content: body.data

    radius: Theme.desk(26)
    color: Theme.colour.card
    border.color: Theme.colour.line
    border.width: Math.max(1, Theme.desk(2))

    TextLine {
        id: heading
        visible: text !== ""
        x: card.margin
        y: Theme.desk(28)
        text: card.title
        size: Theme.deskText(28)
        weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }
    TextLine {
        visible: text !== ""
        anchors.right: parent.right
        anchors.rightMargin: card.margin
        anchors.baseline: heading.baseline
        width: Math.min(implicitWidth, parent.width - heading.width - Theme.desk(96))
        text: card.aside
        size: Theme.deskText(22)
        color: Theme.colour.inkSoft
        horizontalAlignment: Text.AlignRight
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.deskText(18)
        wrapMode: Text.NoWrap
    }
    Item {
        id: body
        x: card.margin
        y: card.title === "" ? Theme.desk(28) : heading.y + heading.height + Theme.desk(20)
        width: parent.width - 2 * x
        height: parent.height - y - Theme.desk(26)
    }
}
