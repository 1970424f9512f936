// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// People and departments that may be meant, as many as have room; each has its place at once, for a Grid would give it only with the next frame.
Item {
    id: tiles

    required property var offers // a list of offeredHost
    signal taken(offeredHost host)

    readonly property real gap: Theme.px(12)
    readonly property int columns: Theme.portrait && !Theme.largeText ? 2 : 1
    readonly property int lines: Math.max(1, Math.floor((height + gap) / (Theme.target + gap)))
    readonly property real stepX: (width + gap) / columns
    readonly property real stepY: Math.min(Theme.px(136), height / lines) // with the gap under the last one too

    function take(host: offeredHost) {
        tiles.taken(host);
    }

    Repeater {
        model: tiles.offers

        HostOffer {
            required property int index
            required property offeredHost modelData
            readonly property HostOffers tiles: parent as HostOffers
            readonly property int line: tiles ? Math.floor(index / tiles.columns) : 0

            objectName: "hostOffer_" + index
            visible: tiles !== null && line < tiles.lines
            x: tiles ? index % tiles.columns * tiles.stepX : 0
            y: tiles ? line * tiles.stepY : 0
            width: tiles ? tiles.stepX - tiles.gap : 0
            height: tiles ? tiles.stepY - tiles.gap : 0
            host: modelData
            first: index === 0
            onClicked: tiles.take(modelData)
        }
    }
}
