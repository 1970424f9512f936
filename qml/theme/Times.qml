// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// How long things move, in milliseconds.
QtObject {
    property bool still: false // reduced motion: slides become fades

    readonly property int release: 120
    readonly property int page: 180
    readonly property int fade: still ? 0 : 180 // one slide into the next
    readonly property int sill: still ? 0 : 240
    readonly property int arch: 120
    readonly property int open: still ? 120 : 420
    readonly property int wave: 2000
    readonly property int dialog: 200
    readonly property int light: 900 // of the edge
}
