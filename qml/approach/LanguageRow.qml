// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One's own language at one touch, each by its own name; and the two helps, which here are named.
Flow {
    id: row

    required property Kiosk kiosk
    readonly property bool few: kiosk.languages.length < 3
    readonly property real share: few ? (width - spacing) / 2 : (width - 3 * spacing) / 4
    readonly property real more: few ? 0 : Theme.px(Theme.portrait ? 16 : 26) // "Tiếng Việt" and the helps need more room than "中文"

    spacing: Theme.s

    LanguageButton {
        code: "vi"
        ownName: "Tiếng Việt"
        kiosk: row.kiosk
        width: row.share + row.more
    }
    LanguageButton {
        code: "en"
        ownName: "English"
        kiosk: row.kiosk
        width: row.share
    }
    LanguageButton {
        code: "zh"
        ownName: "中文"
        kiosk: row.kiosk
        width: row.share - row.more
    }
    LanguageButton {
        code: "ko"
        ownName: "한국어"
        kiosk: row.kiosk
        width: row.share
    }
    LanguageButton {
        code: "ja"
        ownName: "日本語"
        kiosk: row.kiosk
        width: row.share - row.more
    }
    LanguageButton {
        code: "km"
        ownName: "ខ្មែរ"
        kiosk: row.kiosk
        width: row.share - row.more
    }
    QuietButton {
        objectName: "lowReach"
        width: row.share + row.more
        height: Theme.px(104)
        says: Theme.lowReach && row.few ? QT_TRANSLATE_NOOP("Ui", "Usual height") : QT_TRANSLATE_NOOP("Ui", "Lower")
        iconName: "lower"
        active: Theme.lowReach
        onClicked: Theme.lowReach = !Theme.lowReach
    }
    QuietButton {
        objectName: "contrast"
        width: row.share + row.more
        height: Theme.px(104)
        says: Theme.highContrast && row.few ? QT_TRANSLATE_NOOP("Ui", "Usual colours") : QT_TRANSLATE_NOOP("Ui", "Clearer")
        iconName: "clear"
        active: Theme.highContrast
        onClicked: Theme.highContrast = !Theme.highContrast
    }
}
