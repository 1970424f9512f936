// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A word that may be meant; one touch spares its letters.
Pressable {
    id: chip

    property bool first: false // the likeliest
    property color accent: Theme.colour.jade

    leftPadding: Theme.px(16)
    rightPadding: Theme.px(16)
    radius: height / 2
    second: ""
    border: first ? accent : Theme.colour.edge
    borderWidth: first ? Theme.strong : Theme.hairline
    pressedGround: Theme.colour.sunk

    contentItem: TextLine {
        text: chip.text
        color: chip.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.size.second
        wrapMode: Text.NoWrap
    }
}
