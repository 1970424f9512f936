// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A waiting row's face.
Item {
    id: face

    property string name
    property string errand
    property string why
    property string since

    implicitHeight: words.height

    Column {
        id: words
        width: parent.width - time.width - Theme.px(40)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(4)

        TextLine {
            width: parent.width
            height: Math.min(implicitHeight, Theme.px(120))
            text: face.name
            size: Theme.size.heading
            weight: Font.DemiBold
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.px(24)
        }
        TextLine {
            width: parent.width
            height: Math.min(implicitHeight, Theme.px(96))
            text: face.errand
            size: Theme.size.second
            color: Theme.colour.inkSoft
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.px(22)
        }
        TextLine {
            width: parent.width
            text: face.why
            size: Theme.size.second
            color: Theme.colour.amber
        }
    }
    TextLine {
        id: time
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: face.since
        size: Theme.size.clock
        weight: Font.Light
        wrapMode: Text.NoWrap
    }
}
