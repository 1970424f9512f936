// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Who is offered, and where they are.
Item {
    id: face

    property string text
    property string second

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width

        TextLine {
            id: name
            width: parent.width
            text: face.text
            weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(28)
            maximumLineCount: 1
        }
        TextLine {
            visible: text !== "" && name.height + implicitHeight <= face.height
            width: parent.width
            text: face.second
            size: Theme.size.caption
            color: Theme.colour.inkSoft
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(24)
            maximumLineCount: 1
        }
    }
}
