// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A time of day under its word.
Column {
    id: part

    property string title
    property string time

    TextLine {
        text: part.title
        size: Theme.size.second
        color: Theme.light.inkSoft
        wrapMode: Text.NoWrap
    }
    TextLine {
        text: part.time
        size: Theme.px(108)
        weight: Font.Light
        displayed: true
        color: Theme.light.ink
        wrapMode: Text.NoWrap
    }
}
