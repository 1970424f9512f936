// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Font sizes in pixels, by role.
QtObject {
    required property real unit // pixels to one of the drawn look
    property bool small: false // low reach: questions are smaller

    readonly property int gate: Math.round(124 * unit)
    readonly property int greeting: Math.round(120 * unit)
    readonly property int pass: Math.round(104 * unit)
    readonly property int welcome: Math.round(88 * unit)
    readonly property int question: Math.round((small ? 68 : 80) * unit)
    readonly property int field: Math.round(76 * unit)
    readonly property int clock: Math.round(62 * unit)
    readonly property int heading: Math.round(46 * unit)
    readonly property int body: Math.round(42 * unit)
    readonly property int second: Math.round(36 * unit)
    readonly property int caption: Math.round(32 * unit)
}
