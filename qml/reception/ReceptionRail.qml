// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Where to go, how the kiosk is, who is signed in.
Rectangle {
    id: rail

    required property ReceptionScreen reception
    readonly property HealthScreen health: reception.health
    readonly property HealthSummary summary: HealthSummary {
        health: rail.health
    }

    color: Theme.colour.rail

    Row {
        x: Theme.px(36)
        y: Theme.px(36)
        spacing: Theme.px(22)

        Icon {
            name: "logo"
            side: Theme.px(48)
            color: Theme.colour.railWell
        }
        TextLine {
            anchors.verticalCenter: parent.verticalCenter
            text: "Gatebook"
            size: Theme.px(34)
            weight: Font.DemiBold
            color: Theme.colour.overRail
        }
    }
    RailPlaces {
        x: Theme.px(20)
        y: Theme.px(124)
        width: parent.width - 2 * x
        reception: rail.reception
    }
    Column {
        x: Theme.px(38)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32)
        width: parent.width - 2 * x
        spacing: Theme.px(16)

        TextLine {
            visible: !rail.reception.readOnly // of the kiosk, which may be another machine
            width: parent.width
            text: rail.summary.text
            size: Theme.px(25)
            weight: Font.DemiBold
            color: rail.health.attention === 0 ? Theme.colour.railWell : Theme.colour.railWarn
        }
        Rectangle {
            width: parent.width
            height: Theme.px(2)
            color: Theme.colour.railLine
        }
        TextLine {
            width: parent.width
            text: rail.reception.signIn.account
            size: Theme.px(27)
            weight: Font.DemiBold
            color: Theme.colour.overRail
        }
        RailButton {
            objectName: "lock"
            x: -Theme.px(18)
            width: parent.width + Theme.px(36)
            iconName: "close"
            says: QT_TRANSLATE_NOOP("Ui", "Lock")
            note: rail.reception.clockText
            onClicked: rail.reception.lock()
        }
    }
}
