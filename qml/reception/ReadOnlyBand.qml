// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Says of a copy that it is one, and how old: whoever reads it must not take it for what is so now.
Rectangle {
    id: band

    required property ReceptionScreen reception

    implicitHeight: Theme.px(64)
    radius: Theme.px(18)
    color: Theme.colour.amberTint

    TextLine {
        objectName: "readOnlyWords"
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(24)
        width: parent.width - 2 * x
        text: band.reception.newestText === "" ? qsTr("Read only: nothing can be changed here.") : qsTr("Read only: nothing can be changed here. The last check-in in it: %1").arg(band.reception.newestText)
        size: Theme.px(26)
        weight: Font.DemiBold
        color: Theme.colour.amber
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.px(16)
        wrapMode: Text.NoWrap
    }
}
