// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// How round corners are, in pixels.
QtObject {
    required property real unit // pixels to one of the drawn look

    readonly property real key: Math.round(18 * unit)
    readonly property real button: Math.round(28 * unit)
    readonly property real tile: Math.round(36 * unit)
    readonly property real dialog: Math.round(48 * unit)
}
