// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Two levels on a line, and the threshold between them. Louder is to the right.
Item {
    id: scale

    property int mark: 0
    property int metre: 0
    property int threshold: 0 // 0: none
    readonly property real dot: Theme.px(30)

    function at(dbm: int): real {
        return Math.max(0, Math.min(1, (dbm + 100) / 80)) * (width - dot);
    }
    function placed(dbm: int, wide: real): real {
        return Math.max(0, Math.min(width - wide, at(dbm) + dot / 2 - wide / 2));
    }

    implicitHeight: Theme.px(166)

    TextLine {
        id: markWords
        x: scale.placed(scale.mark, width)
        text: qsTr("mark %1").arg(scale.mark)
        size: Theme.size.caption
        weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }
    Rectangle {
        y: Theme.px(78)
        width: parent.width
        height: Theme.px(6)
        radius: height / 2
        color: Theme.colour.edge
    }
    Rectangle {
        visible: scale.threshold !== 0
        x: scale.at(scale.threshold) + (scale.dot - width) / 2
        y: Theme.px(54)
        width: Theme.px(8)
        height: Theme.px(54)
        radius: width / 2
        color: Theme.colour.jade
    }
    Rectangle {
        x: scale.at(scale.mark)
        y: Theme.px(66)
        width: scale.dot
        height: width
        radius: width / 2
        color: Theme.colour.ink
    }
    Rectangle {
        x: scale.at(scale.metre)
        y: Theme.px(66)
        width: scale.dot
        height: width
        radius: width / 2
        color: Theme.colour.card
        border.color: Theme.colour.ink
        border.width: Theme.px(6)
    }
    TextLine {
        x: scale.placed(scale.metre, width)
        y: Theme.px(114)
        text: qsTr("1 m %1").arg(scale.metre)
        size: Theme.size.caption
        wrapMode: Text.NoWrap
    }
}
