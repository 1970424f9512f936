// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// From when to when, and how long that was. White in every theme, like the pass.
Rectangle {
    id: card

    required property SessionScreen session
    readonly property int hours: Math.floor(session.stayMinutes / 60)
    readonly property int minutes: session.stayMinutes % 60

    implicitHeight: Theme.px(session.stayMinutes >= 0 ? 386 : 240)
    radius: Theme.radius.tile
    color: Theme.colour.code
    border.color: Theme.colour.line
    border.width: Theme.hairline

    StayTime {
        id: arrival
        x: Theme.px(58)
        y: Theme.px(44)
        title: Theme.bilingual ? qsTr("In") + " · In" : qsTr("In")
        time: card.session.recordedTime
    }
    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(110)
        side: Theme.px(84)
        name: "arrow"
        color: Theme.light.indigo
    }
    StayTime {
        anchors.right: parent.right
        anchors.rightMargin: arrival.x
        y: arrival.y
        title: Theme.bilingual ? qsTr("Out") + " · Out" : qsTr("Out")
        time: card.session.leftTime
    }
    TearLine {
        visible: stay.visible
        x: arrival.x
        y: Theme.px(246)
        width: parent.width - 2 * x
    }
    Row {
        id: stay
        visible: card.session.stayMinutes >= 0
        x: arrival.x
        y: Theme.px(286)
        spacing: Theme.px(28)

        Icon {
            side: Theme.px(60)
            name: "clock"
            color: Theme.light.indigo
        }
        TextLine {
            anchors.verticalCenter: parent.verticalCenter
            text: card.hours > 0 ? qsTr("%1 h %2 min inside").arg(card.hours).arg(card.minutes) : qsTr("%1 min inside").arg(card.minutes)
            size: Theme.size.heading
            weight: Font.DemiBold
            color: Theme.light.ink
            wrapMode: Text.NoWrap
        }
    }
}
