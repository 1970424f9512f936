// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Plain words in the theme's type. Wraps between words and is never elided: what does not fit is a fault of the layout.
Text {
    property int size: Theme.size.body
    property int weight: Font.Normal
    property bool displayed: false // large words in the display cut, set tighter

    color: Theme.colour.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    font.family: displayed ? Theme.display : Theme.text
    font.pixelSize: size
    font.weight: weight
    font.letterSpacing: displayed ? -0.02 * size : 0
}
