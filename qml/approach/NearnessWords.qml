// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What the gate shows, in words; and what would help. As tall as the longest of them, so that the gate above stays where it is.
Item {
    id: words

    required property AppCheckScreen appCheck
    readonly property string help: {
        switch (appCheck.help) {
        case AppCheckScreen.AnotherAsNear:
            return QT_TRANSLATE_NOOP("Ui", "Another phone is just as near");
        case AppCheckScreen.HoldAgain:
            return QT_TRANSLATE_NOOP("Ui", "Take it away, then hold it here again");
        case AppCheckScreen.KeepHolding:
            return QT_TRANSLATE_NOOP("Ui", "Hold it there");
        case AppCheckScreen.OpenApp:
            return QT_TRANSLATE_NOOP("Ui", "Please open Bluezone");
        }
        if (appCheck.level >= 5)
            return QT_TRANSLATE_NOOP("Ui", "Hold it there");
        return appCheck.level > 0 ? QT_TRANSLATE_NOOP("Ui", "A little closer") : QT_TRANSLATE_NOOP("Ui", "Listening…");
    }
    readonly property string says: {
        switch (appCheck.state) {
        case AppCheckScreen.Confirmed:
            return QT_TRANSLATE_NOOP("Ui", "Bluezone heard");
        case AppCheckScreen.Unavailable:
            return QT_TRANSLATE_NOOP("Ui", "The check does not work just now");
        case AppCheckScreen.NotHeard:
            return appCheck.level === 0 ? QT_TRANSLATE_NOOP("Ui", "Not heard yet: please open Bluezone") : help;
        }
        return help;
    }
    readonly property string ask: QT_TRANSLATE_NOOP("Ui", "Please let the others step back a little")
    readonly property bool crowded: appCheck.help === AppCheckScreen.AnotherAsNear && says === help

    implicitHeight: first.height + Theme.px(Theme.bilingual ? 100 : 60)

    TextLine {
        id: first
        objectName: "nearnessWords"
        width: parent.width
        height: Theme.px(Theme.tall ? 92 : 70)
        text: qsTranslate("Ui", words.says)
        size: Theme.px(54)
        weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(38)
    }
    TextLine {
        id: next
        y: first.height + Theme.px(4)
        width: parent.width
        text: words.crowded ? qsTranslate("Ui", words.ask) : Theme.bilingual ? words.says : ""
        size: words.crowded ? Theme.size.body : Theme.size.second
        color: words.crowded ? Theme.colour.ink : Theme.colour.inkSoft
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(30)
    }
    TextLine {
        visible: words.crowded && Theme.bilingual
        y: next.y + next.height
        width: parent.width
        text: words.ask
        size: Theme.size.caption
        color: Theme.colour.inkSoft
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(24)
    }
}
