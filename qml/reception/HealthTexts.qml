// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The words of a thing of the machine.
Column {
    id: texts

    property string title
    property string words
    property string since
    property string advice
    property string detail // for IT, in English
    property color ink

    spacing: Theme.desk(3)

    TextLine {
        width: parent.width
        text: texts.title
        size: Theme.deskText(28)
        weight: Font.DemiBold
    }
    TextLine {
        width: parent.width
        text: texts.since === "" ? texts.words : qsTr("%1, since %2").arg(texts.words).arg(texts.since)
        size: Theme.deskText(24)
        color: texts.ink
    }
    TextLine {
        visible: text !== ""
        width: parent.width
        text: texts.advice
        size: Theme.deskText(22)
        color: Theme.colour.inkSoft
    }
    TextLine {
        visible: text !== ""
        width: parent.width
        text: texts.detail
        size: Theme.deskText(19)
        color: Theme.colour.inkSoft
        maximumLineCount: 2
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        fontSizeMode: Theme.atKiosk ? Text.FixedSize : Text.Fit
        minimumPixelSize: Theme.deskText(14)
        height: Theme.atKiosk ? implicitHeight : Math.min(implicitHeight, Theme.desk(54))
    }
}
