// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Nested arches around a door, seen straight on; they stand on the item's lower edge. The colours run from the outside in; the outermost arch is as
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

    Repeater {
        model: gate.arches.length + 1

        Rectangle {
            required property int index

            x: index * gate.step
            y: x
            width: gate.width - 2 * x
            height: gate.height - y + radius
            radius: width / 2
            color: index < gate.arches.length ? gate.arches[index] : gate.door
            border.color: gate.outline
            border.width: gate.outline.a > 0 && index !== (gate.outermost ? 1 : 0) ? Theme.mm(index === 0 ? 1.5 : 0.8) : 0
        }
    }
}
