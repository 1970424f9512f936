// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Hello, and whom this is for.
Column {
    id: greeting

    required property Kiosk kiosk
    property bool brief: false // one language, where there is little room

    spacing: Theme.px(10)

    TextLine {
        text: qsTr("Welcome")
        size: Theme.portrait ? Theme.size.greeting : Theme.px(108)
        weight: Font.DemiBold
        displayed: true
        font.letterSpacing: -0.03 * size
        wrapMode: Text.NoWrap
    }
    Bilingual {
        width: parent.width
        spacing: Theme.px(10)
        text: greeting.kiosk.whoMayEnter !== "" ? greeting.kiosk.whoMayEnter : qsTranslate("Ui", says)
        // Where there is less room, one line in English.
        second: !Theme.bilingual || greeting.brief ? "" : greeting.kiosk.whoMayEnter !== "" ? greeting.kiosk.whoMayEnterEnglish : Theme.portrait ? says : "Please check in and out here."
        says: QT_TRANSLATE_NOOP("Ui", "Visitors and applicants: please check in and out here.")
        size: Theme.px(Theme.portrait ? 46 : 42)
    }
}
