// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// How far the visitor is: three bars with words. Done has a tick, now is bold: colour is never the only sign.
Row {
    id: bar

    property int now: 0 // 1 to 3
    property bool appChecked: true // the third bar is the app check; without one there are two
    readonly property list<string> words: [QT_TRANSLATE_NOOP("Ui", "You"), QT_TRANSLATE_NOOP("Ui", "Whom you see"), QT_TRANSLATE_NOOP("Ui", "Bluezone")]
    readonly property int count: appChecked ? 3 : 2

    spacing: Theme.xs

    Repeater {
        model: bar.count

        Item {
            id: part
            required property int index
            readonly property bool done: index + 1 < bar.now
            readonly property bool current: index + 1 === bar.now

            width: (bar.width - (bar.count - 1) * bar.spacing) / bar.count
            height: Theme.px(66)

            Rectangle {
                width: parent.width
                height: Theme.px(8)
                color: part.done || part.current ? Theme.colour.jade : Theme.colour.line
                opacity: Theme.colour.outlined && !part.done && !part.current ? 0.5 : 1
            }
            Row {
                y: Theme.px(26)
                spacing: Theme.px(8)

                Icon {
                    visible: part.done
                    anchors.verticalCenter: parent.verticalCenter
                    side: Theme.px(32)
                    name: "check"
                    color: Theme.colour.inkSoft
                    weight: 2.4
                }
                TextLine {
                    text: (part.index + 1) + ". " + qsTranslate("Ui", bar.words[part.index])
                    size: Theme.size.caption
                    weight: part.current ? Font.DemiBold : Font.Normal
                    color: part.current ? Theme.colour.ink : Theme.colour.inkSoft
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
