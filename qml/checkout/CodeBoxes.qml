// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Six boxes, a dash after the third; the next one to be filled is marked.
Row {
    id: boxes

    property string code
    readonly property real gap: Theme.px(16)
    readonly property real dash: Theme.px(28)
    readonly property real box: (width - dash - 6 * gap) / 6

    spacing: gap

    Repeater {
        model: 7

        Item {
            id: place
            required property int index
            readonly property CodeBoxes boxes: parent as CodeBoxes
            readonly property bool isDash: index === 3
            readonly property int character: index > 3 ? index - 1 : index
            readonly property bool isNext: boxes !== null && !isDash && boxes.enabled && character === boxes.code.length

            width: boxes === null ? 0 : isDash ? boxes.dash : boxes.box
            height: Theme.px(124)

            Rectangle {
                visible: !place.isDash
                anchors.fill: parent
                radius: Theme.radius.button
                color: place.enabled ? Theme.colour.card : Theme.colour.sunk
                border.color: place.isNext ? Theme.colour.indigo : Theme.colour.edge
                border.width: place.isNext ? Theme.strong : Theme.hairline
            }
            Rectangle {
                visible: place.isDash
                anchors.centerIn: parent
                width: Theme.px(26)
                height: Theme.px(8)
                radius: height / 2
                color: Theme.colour.edge
            }
            Rectangle {
                visible: place.isNext
                anchors.centerIn: parent
                width: Theme.px(5)
                height: Theme.px(62)
                color: Theme.colour.indigo
            }
            TextLine {
                visible: !place.isDash
                anchors.centerIn: parent
                text: place.boxes ? place.boxes.code.charAt(place.character) : ""
                size: Theme.size.field
                weight: Font.DemiBold
            }
        }
    }
}
