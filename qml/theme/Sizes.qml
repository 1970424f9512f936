// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Font sizes in pixels, by role.
QtObject {
    required property real unit // pixels to one of the drawn look
    property bool small: false // low reach: questions are smaller
    property bool large: false // nothing under what is read from 600 mm: capitals of 7.3 mm

    readonly property int gate: Math.round(124 * unit)
    readonly property int greeting: Math.round(120 * unit)
    readonly property int pass: Math.round(104 * unit)
    readonly property int welcome: Math.round(88 * unit)
    readonly property int question: Math.round((small ? 68 : 80) * unit)
    readonly property int field: Math.round(76 * unit)
    readonly property int clock: Math.round(62 * unit)
    readonly property int heading: Math.round((large ? 52 : 46) * unit)
    readonly property int body: Math.round((large ? 48 : 42) * unit)
    readonly property int button: Math.round(42 * unit) // as large as is read from 600 mm, and as their places allow
    readonly property int second: Math.round((large ? 44 : 36) * unit)
    readonly property int caption: Math.round((large ? 42 : 32) * unit)
}
