// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One sentence in the visitor's language and, when that is Vietnamese, in English under it.
// `says` is the English sentence, marked QT_TRANSLATE_NOOP("Ui", …); a sentence with a figure in it sets `text` and `second` instead.
Column {
    id: pair

    property string says
    property string text: qsTranslate("Ui", says)
    property string second: Theme.bilingual && text !== says ? says : ""
    property int size: Theme.size.body
    property int secondSize: Theme.size.second
    property int weight: Font.Normal
    property bool displayed: false
    property color color: Theme.colour.ink
    property color secondColor: Theme.colour.inkSoft
    property int alignment: Text.AlignLeft

    spacing: Theme.px(4)

    TextLine {
        width: pair.width
        text: pair.text
        size: pair.size
        weight: pair.weight
        displayed: pair.displayed
        color: pair.color
        horizontalAlignment: pair.alignment
    }
    TextLine {
        width: pair.width
        visible: text !== ""
        text: pair.second
        size: pair.secondSize
        color: pair.secondColor
        horizontalAlignment: pair.alignment
    }
}
