// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Where the code is, or what became of the last one.
Item {
    id: words

    required property SessionScreen session
    readonly property bool slowed: session.passSlowdownS > 0
    readonly property bool warns: slowed || session.passRefused

    implicitHeight: Theme.px(150)

    Rectangle {
        visible: words.warns
        width: parent.width
        height: line.height + Theme.px(28)
        radius: Theme.radius.button
        color: Theme.colour.amberTint
        border.color: Theme.colour.amber
        border.width: Theme.hairline
    }
    Icon {
        id: sign
        visible: words.warns
        x: Theme.px(30)
        anchors.verticalCenter: line.verticalCenter
        side: Theme.px(52)
        name: words.slowed ? "clock" : "question"
        color: Theme.colour.amber
    }
    Bilingual {
        id: line
        objectName: "passWords"
        x: words.warns ? sign.x + sign.width + Theme.px(24) : 0
        y: words.warns ? Theme.px(14) : 0
        width: parent.width - x - (words.warns ? Theme.px(24) : 0)
        spacing: 0
        size: words.warns ? Theme.size.body : Theme.size.second
        secondSize: Theme.size.caption
        color: words.warns ? Theme.colour.amber : Theme.colour.ink
        secondColor: words.warns ? Theme.colour.amber : Theme.colour.inkSoft
        text: words.slowed ? qsTr("Several wrong codes. Please try again in %1 s.").arg(words.session.passSlowdownS) : qsTranslate("Ui", says)
        second: !Theme.bilingual ? "" : words.slowed ? "Several wrong codes. Try again in %1 s.".arg(words.session.passSlowdownS) : says
        says: words.session.passRefused ? QT_TRANSLATE_NOOP("Ui", "No open visit has this code. Please look again.") : QT_TRANSLATE_NOOP("Ui", "It stands beside the square code of your pass.")
    }
}
