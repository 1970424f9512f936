// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One's own language at one touch, each by its own name; and the two helps, which here are named.
Flow {
    id: row

    required property Kiosk kiosk
    readonly property var names: ({
            "vi": "Tiếng Việt",
            "en": "English",
            "zh": "中文",
            "ko": "한국어",
            "ja": "日本語",
            "km": "ខ្មែរ"
        })
    readonly property bool few: kiosk.languages.length < 3
    readonly property real share: few ? (width - spacing) / 2 : (width - 3 * spacing) / 4

    spacing: Theme.s

    Repeater {
        model: row.kiosk.languages

        LanguageButton {
            required property string modelData

            objectName: "language_" + modelData
            width: row.share
            text: row.names[modelData] ?? modelData
            chosen: row.kiosk.session.language === modelData
            onClicked: row.kiosk.session.language = modelData
        }
    }
    QuietButton {
        objectName: "lowReach"
        width: row.share
        height: Theme.px(104)
        says: Theme.lowReach ? QT_TRANSLATE_NOOP("Ui", "Usual height") : QT_TRANSLATE_NOOP("Ui", "Lower")
        iconName: "lower"
        active: Theme.lowReach
        onClicked: Theme.lowReach = !Theme.lowReach
    }
    QuietButton {
        objectName: "contrast"
        width: row.share
        height: Theme.px(104)
        says: Theme.highContrast ? QT_TRANSLATE_NOOP("Ui", "Usual colours") : QT_TRANSLATE_NOOP("Ui", "Clearer")
        iconName: "clear"
        active: Theme.highContrast
        onClicked: Theme.highContrast = !Theme.highContrast
    }
}
