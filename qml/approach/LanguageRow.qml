// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One's own language at one touch, each by its own name; and the helps, which here are named.
Flow {
    id: row

    required property Kiosk kiosk
    readonly property bool few: kiosk.languages.length < 3
    readonly property real half: (width - spacing) / 2
    // All six languages are two rows: five languages, and the sixth with the helps. A part is what a name needs of its row.
    readonly property real part: (width - 4 * spacing) / 880
    readonly property real lastPart: (width - 3 * spacing) / 900

    spacing: Theme.xs

    LanguageButton {
        code: "vi"
        ownName: "Tiếng Việt"
        kiosk: row.kiosk
        width: row.few ? row.half : Math.floor(236 * row.part)
    }
    LanguageButton {
        code: "en"
        ownName: "English"
        kiosk: row.kiosk
        width: row.few ? row.half : Math.floor(190 * row.part)
    }
    LanguageButton {
        code: "zh"
        ownName: "中文"
        kiosk: row.kiosk
        width: row.few ? row.half : Math.floor(124 * row.part)
    }
    LanguageButton {
        code: "ko"
        ownName: "한국어"
        kiosk: row.kiosk
        width: row.few ? row.half : Math.floor(165 * row.part)
    }
    LanguageButton {
        code: "ja"
        ownName: "日本語"
        kiosk: row.kiosk
        width: row.few ? row.half : Math.floor(165 * row.part)
    }
    LanguageButton {
        code: "km"
        ownName: "ខ្មែរ"
        kiosk: row.kiosk
        width: row.few ? row.half : Math.floor(150 * row.lastPart)
    }
    QuietButton {
        objectName: "lowReach"
        width: Math.floor((row.few ? 320 : 262) * row.lastPart)
        height: Theme.px(104)
        leftPadding: Theme.px(14)
        rightPadding: Theme.px(14)
        says: Theme.lowReach && row.few ? QT_TRANSLATE_NOOP("Ui", "Usual height") : QT_TRANSLATE_NOOP("Ui", "Lower")
        iconName: "lower"
        active: Theme.lowReach
        onClicked: Theme.lowReach = !Theme.lowReach
    }
    QuietButton {
        objectName: "contrast"
        width: Math.floor((row.few ? 320 : 262) * row.lastPart)
        height: Theme.px(104)
        leftPadding: Theme.px(14)
        rightPadding: Theme.px(14)
        says: Theme.highContrast && row.few ? QT_TRANSLATE_NOOP("Ui", "Usual colours") : QT_TRANSLATE_NOOP("Ui", "Clearer")
        iconName: "clear"
        active: Theme.highContrast
        onClicked: Theme.highContrast = !Theme.highContrast
    }
    QuietButton {
        objectName: "ease"
        width: Math.floor((row.few ? 260 : 226) * row.lastPart)
        height: Theme.px(104)
        leftPadding: Theme.px(14)
        rightPadding: Theme.px(14)
        says: QT_TRANSLATE_NOOP("Ui", "More")
        Accessible.name: qsTr("Easier to use")
        iconName: "ease"
        active: Theme.largeText || Theme.mirrored
        onClicked: Theme.easing = true
    }
}
