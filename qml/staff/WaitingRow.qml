// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One who waits: who, for whom, since when, and why the kiosk did not let them in.
Pressable {
    id: row

    required property int index
    required property string name
    required property string organisation
    required property string host
    required property string since
    required property int verdict
    readonly property string why: {
        switch (verdict) {
        case WaitingModel.Declined:
            return qsTr("did not want the check");
        case WaitingModel.Unavailable:
            return qsTr("check unavailable");
        case WaitingModel.NoSmartphone:
            return qsTr("no smartphone");
        case WaitingModel.Confirmed:
            return qsTr("Bluezone heard");
        }
        return qsTr("Bluezone not heard");
    }

    objectName: "waiting_" + index
    text: name
    radius: Theme.radius.tile
    topPadding: Theme.px(24)
    bottomPadding: Theme.px(24)

    contentItem: Item {
        implicitHeight: words.height

        Column {
            id: words
            width: parent.width - time.width - Theme.px(40)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(4)

            TextLine {
                width: parent.width
                text: row.name
                size: Theme.size.heading
                weight: Font.DemiBold
                height: Math.min(implicitHeight, Theme.px(120))
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.px(24)
            }
            TextLine {
                width: parent.width
                text: [row.organisation, row.host].filter(part => part !== "").join(" → ")
                size: Theme.size.second
                color: Theme.colour.inkSoft
                height: Math.min(implicitHeight, Theme.px(96))
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.px(22)
            }
            TextLine {
                width: parent.width
                text: row.why
                size: Theme.size.second
                color: Theme.colour.amber
            }
        }
        TextLine {
            id: time
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: row.since
            size: Theme.size.clock
            weight: Font.Light
            wrapMode: Text.NoWrap
        }
    }
}
