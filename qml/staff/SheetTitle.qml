// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Whom a sheet is about, and the way back from it.
Item {
    id: title

    property string name
    property string host
    signal closed

    implicitHeight: Math.max(words.height, close.height)

    Column {
        id: words
        width: close.x - Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter

        TextLine {
            width: parent.width
            height: Math.min(implicitHeight, Theme.px(130))
            text: title.name
            size: Theme.px(54)
            weight: Font.DemiBold
            displayed: true
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.px(24)
        }
        TextLine {
            width: parent.width
            height: Math.min(implicitHeight, Theme.px(90))
            text: title.host
            size: Theme.size.second
            color: Theme.colour.inkSoft
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.px(22)
        }
    }
    QuietButton {
        id: close
        objectName: "sheetClose"
        anchors.right: parent.right
        wordless: true
        iconName: "close"
        says: QT_TRANSLATE_NOOP("Ui", "Close")
        onClicked: title.closed()
    }
}
