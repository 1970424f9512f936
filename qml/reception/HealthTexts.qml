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

    spacing: Theme.px(3)

    TextLine {
        width: parent.width
        text: texts.title
        size: Theme.px(28)
        weight: Font.DemiBold
    }
    TextLine {
        width: parent.width
        text: texts.since === "" ? texts.words : qsTr("%1, since %2").arg(texts.words).arg(texts.since)
        size: Theme.px(24)
        color: texts.ink
    }
    TextLine {
        visible: text !== ""
        width: parent.width
        text: texts.advice
        size: Theme.px(22)
        color: Theme.colour.inkSoft
    }
    TextLine {
        visible: text !== ""
        width: parent.width
        text: texts.detail
        size: Theme.px(19)
        color: Theme.colour.inkSoft
        maximumLineCount: 2
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.px(14)
        height: Math.min(implicitHeight, Theme.px(54))
    }
}
