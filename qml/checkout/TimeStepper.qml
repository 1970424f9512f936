// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// A time of day between two buttons that make it half an hour earlier or later.
Item {
    id: stepper

    required property LostPassScreen lost
    readonly property real side: Theme.px(148)

    implicitHeight: side

    PlainButton {
        objectName: "earlier"
        width: stepper.side
        height: stepper.side
        iconName: "minus"
        text: ""
        Accessible.name: qsTr("Half an hour earlier")
        onClicked: stepper.lost.earlier()
    }
    Rectangle {
        x: stepper.side + Theme.s
        width: parent.width - 2 * x
        height: parent.height
        radius: Theme.radius.button
        color: Theme.colour.card
        border.color: Theme.colour.edge
        border.width: Theme.hairline

        TextLine {
            objectName: "lostTime"
            anchors.centerIn: parent
            text: stepper.lost.timeText
            size: Theme.size.field
            weight: Font.DemiBold
            displayed: true
            wrapMode: Text.NoWrap
        }
    }
    PlainButton {
        objectName: "later"
        anchors.right: parent.right
        width: stepper.side
        height: stepper.side
        enabled: stepper.lost.canBeLater
        iconName: "plus"
        text: ""
        Accessible.name: qsTr("Half an hour later")
        onClicked: stepper.lost.later()
    }
}
