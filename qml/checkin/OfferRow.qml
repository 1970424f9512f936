// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// What the word being typed may become, side by side, the likeliest first. All are as wide as where every
// place is taken, so that none runs from the finger.
Item {
    id: row

    required property var offers // a QStringList
    property color accent: Theme.colour.jade
    signal taken(string offer)

    property int places: 5
    readonly property real gap: Theme.px(14)
    readonly property real share: (width + gap) / places

    function take(offer: string) {
        row.taken(offer);
    }

    Repeater {
        model: row.offers

        OfferChip {
            required property int index
            required property string modelData
            readonly property OfferRow row: parent as OfferRow

            objectName: "offer_" + index
            visible: row !== null && index < row.places
            x: row ? index * row.share : 0 // at once: a Row would lay them out only with the next frame
            width: row ? row.share - row.gap : 0
            height: row ? row.height : 0
            first: index === 0
            accent: row ? row.accent : Theme.colour.jade
            text: modelData
            onClicked: row.take(modelData)
        }
    }
}
