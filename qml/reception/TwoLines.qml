// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A name, and under it what belongs to it.
Column {
    id: lines

    property string first
    property string second
    property string third
    property string note // what must not be overlooked
    readonly property bool isLong: first.length > 28 // takes two lines rather than ever fewer letters

    TextLine {
        visible: !lines.isLong
        width: parent.width
        text: lines.isLong ? "" : lines.first
        size: Theme.px(26)
        weight: Font.DemiBold
        maximumLineCount: 1
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(15)
    }
    TextLine {
        visible: lines.isLong
        width: parent.width
        height: Theme.px(60)
        text: lines.isLong ? lines.first : ""
        size: Theme.px(24)
        weight: Font.DemiBold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.px(12)
        verticalAlignment: Text.AlignVCenter
    }
    TextLine {
        visible: text !== ""
        width: parent.width
        text: lines.note
        size: Theme.px(22)
        weight: Font.DemiBold
        color: Theme.colour.amber
        maximumLineCount: 1
    }
    TextLine {
        visible: text !== ""
        width: parent.width
        text: lines.second
        size: Theme.px(22)
        color: Theme.colour.inkSoft
        maximumLineCount: 1
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(15)
    }
    TextLine {
        visible: text !== ""
        width: parent.width
        text: lines.third
        size: Theme.px(22)
        maximumLineCount: 1
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(15)
    }
}
