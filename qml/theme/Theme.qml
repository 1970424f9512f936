// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Every colour, size and duration on the screens. Sizes come from millimetres, so that a target is as large on any panel; Main sets the density.
QtObject {
    id: theme

    // --- What the frame and the visitor decide
    property real pixelsPerMm: 4.06
    property bool portrait: true
    property real windowWidth: 1080
    property bool atKiosk: false // one touches, and writes by keys on the screen
    property bool dark: false // the kiosk's setting
    // The visitor's choices, until the session ends
    property bool highContrast: false
    property bool lowReach: false
    property bool largeText: false
    property bool mirrored: false
    property bool easing: false // the sheet with all of these is open
    property bool reduceMotion: false
    property string language: "vi"
    readonly property bool bilingual: language === "vi" && !largeText // English goes along, under or after the first language, where there is room

    readonly property bool tall: language !== "vi" && language !== "en" // scripts whose lines are higher than those of Latin letters

    // --- Measures
    function mm(millimetres: real): real {
        return Math.round(millimetres * pixelsPerMm);
    }
    // A length of the drawn look, which is drawn at 4.06 to the millimetre.
    function px(drawn: real): real {
        return Math.round(drawn * pixelsPerMm / 4.06);
    }
    // Lengths and letters of the receptionist's pages, drawn for a mouse at a desk: at the kiosk they are touched, and read standing.
    function desk(drawn: real): real {
        return px(atKiosk ? drawn * 1.4 : drawn);
    }
    function deskText(drawn: real): real {
        return atKiosk ? Math.max(px(31), desk(drawn)) : px(drawn); // capitals of 5.4 mm at the least
    }
    readonly property int deskFit: atKiosk ? Text.FixedSize : Text.HorizontalFit // a caption rather breaks than shrinks
    function faded(colour: color, share: real): color {
        return Qt.rgba(colour.r, colour.g, colour.b, share);
    }
    readonly property real xs: px(12)
    readonly property real s: px(20)
    readonly property real m: px(32)
    readonly property real l: px(48)
    readonly property real xl: px(72) // side margin
    readonly property real target: px(112) // the least height of what is touched
    readonly property real deskTarget: atKiosk ? mm(20) : px(54)
    readonly property real footGap: px(40) // between foot and sill
    property bool hasSill: true // no app check, nothing to say of phones
    readonly property real sillHeight: hasSill ? px(portrait ? 160 : 128) : 0
    readonly property real keyboardHeight: px(portrait ? 520 : 400)
    readonly property real hairline: highContrast ? mm(1) : Math.max(1, px(2.5))
    readonly property real strong: px(6) // border of what is chosen or typed into
    readonly property Radii radius: Radii {
        unit: theme.pixelsPerMm / 4.06
    }

    // --- Type: pixel sizes
    // Japan draws some of China's characters its own way.
    function textOf(code: string): string {
        return code === "ja" ? "Gatebook ja" : "Inter";
    }
    readonly property string text: textOf(language)
    readonly property string display: language === "ja" ? "Gatebook Display ja" : "Inter Display"
    readonly property Sizes size: Sizes {
        unit: theme.pixelsPerMm / 4.06
        small: theme.lowReach
        large: theme.largeText
    }

    // --- Motion
    readonly property Times time: Times {
        still: theme.reduceMotion
    }

    // --- Colour
    readonly property Colours light: Colours {}
    readonly property Colours night: NightColours {}
    readonly property Colours sharp: SharpColours {}
    readonly property Colours colour: highContrast ? sharp : dark ? night : light
}
