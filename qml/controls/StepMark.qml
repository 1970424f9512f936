// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One of the steps: a bar with words. Done has a tick, now is bold: colour is never the only sign.
Item {
    id: mark

    property int number: 1
    property int now: 0
    property string says // English, marked QT_TRANSLATE_NOOP("Ui", …)
    readonly property bool done: number < now
    readonly property bool current: number === now

    height: Theme.px(66)

    Rectangle {
        width: parent.width
        height: Theme.px(8)
        color: mark.done || mark.current ? Theme.colour.jade : Theme.colour.outlined ? "transparent" : Theme.colour.line
        border.color: Theme.colour.line
        border.width: Theme.colour.outlined && !mark.done && !mark.current ? Theme.px(2) : 0
    }
    Row {
        visible: !Theme.largeText || mark.current // larger letters have room for one
        y: Theme.px(26)
        spacing: Theme.px(8)

        Icon {
            visible: mark.done
            y: Theme.px(4)
            side: Theme.px(32)
            name: "check"
            color: Theme.colour.inkSoft
            weight: 2.4
        }
        TextLine {
            y: Theme.size.caption * 1.03 - baselineOffset // on one line with the other steps, also in scripts of another height
            text: mark.number + ". " + qsTranslate("Ui", mark.says)
            size: Theme.size.caption
            weight: mark.current ? Font.DemiBold : Font.Normal
            color: mark.current ? Theme.colour.ink : Theme.colour.inkSoft
            wrapMode: Text.NoWrap
        }
    }
}
