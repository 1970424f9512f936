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
        visible: !lines.isLong || Theme.atKiosk
        width: parent.width
        text: lines.isLong && !Theme.atKiosk ? "" : lines.first
        size: Theme.deskText(26)
        weight: Font.DemiBold
        maximumLineCount: Theme.atKiosk ? 5 : 1
        fontSizeMode: Theme.deskFit
        minimumPixelSize: Theme.deskText(15)
    }
    TextLine {
        visible: lines.isLong && !Theme.atKiosk
        width: parent.width
        height: Theme.desk(60)
        text: visible ? lines.first : ""
        size: Theme.deskText(24)
        weight: Font.DemiBold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.deskText(12)
        verticalAlignment: Text.AlignVCenter
    }
    TextLine {
        visible: text !== ""
        width: parent.width
        text: lines.note
        size: Theme.deskText(22)
        weight: Font.DemiBold
        color: Theme.colour.amber
        maximumLineCount: Theme.atKiosk ? 2 : 1
    }
    TextLine {
        visible: text !== ""
        width: parent.width
        text: lines.second
        size: Theme.deskText(22)
        color: Theme.colour.inkSoft
        maximumLineCount: Theme.atKiosk ? 3 : 1
        fontSizeMode: Theme.deskFit
        minimumPixelSize: Theme.deskText(15)
    }
    TextLine {
        visible: text !== ""
        width: parent.width
        text: lines.third
        size: Theme.deskText(22)
        maximumLineCount: Theme.atKiosk ? 3 : 1
        fontSizeMode: Theme.deskFit
        minimumPixelSize: Theme.deskText(15)
    }
}
