// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Nested arches around a door, seen straight on; they stand on the item's lower edge. Up to four colours, from the outside in; the outermost arch is as
// wide as the item.
Item {
    id: gate

    property list<color> arches
    property color door
    property color outline: "transparent" // high contrast draws lines where others fill
    property bool outermost: true // false when the caller draws the outermost arch itself
    property real doorWidth: width * 0.456
    readonly property real step: arches.length > 0 ? (width - doorWidth) / 2 / arches.length : 0

    clip: true

    GateRing {
        index: 0
        count: gate.arches.length
        step: gate.step
        paint: index < count ? gate.arches[index] : gate.door
        outline: gate.outline
        skipped: gate.outermost ? 1 : 0
    }
    GateRing {
        index: 1
        count: gate.arches.length
        step: gate.step
        paint: index < count ? gate.arches[index] : gate.door
        outline: gate.outline
        skipped: gate.outermost ? 1 : 0
    }
    GateRing {
        index: 2
        count: gate.arches.length
        step: gate.step
        paint: index < count ? gate.arches[index] : gate.door
        outline: gate.outline
        skipped: gate.outermost ? 1 : 0
    }
    GateRing {
        index: 3
        count: gate.arches.length
        step: gate.step
        paint: index < count ? gate.arches[index] : gate.door
        outline: gate.outline
        skipped: gate.outermost ? 1 : 0
    }
    GateRing {
        index: 4
        count: gate.arches.length
        step: gate.step
        paint: index < count ? gate.arches[index] : gate.door
        outline: gate.outline
        skipped: gate.outermost ? 1 : 0
    }
}
