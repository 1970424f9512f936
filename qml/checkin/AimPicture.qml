// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// How a code is held: before a camera, what it sees, as in a mirror; else, and until its first picture, the drawn card.
Item {
    id: aim

    required property ScanScreen scan
    readonly property real rim: Theme.px(12)

    CardPicture {
        visible: !live.live
        anchors.fill: parent
    }
    // Inside the rim, whose round corners cover its square ones.
    LivePicture {
        id: live
        objectName: "livePicture"
        visible: aim.scan.byCamera
        anchors.fill: parent
        anchors.margins: aim.rim - 1
        scan: aim.scan
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("What the camera sees")
    }
    Rectangle {
        visible: live.live
        anchors.fill: parent
        radius: Theme.radius.tile
        color: "transparent"
        border.color: Theme.colour.outlined ? Theme.colour.line : Theme.light.ink
        border.width: aim.rim
    }
    ScanFrame {
        visible: live.live
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) * 0.62
        height: width
        unit: width / 300
        color: Theme.night.jade
    }
}
