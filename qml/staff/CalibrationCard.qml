// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One kind of phone: what is heard of it while measuring, and what came of it.
Rectangle {
    id: card

    required property CalibrationScreen calibration
    required property CalibrationFamily family
    property string title
    readonly property bool shows: calibration.stage === CalibrationScreen.Result || calibration.stage === CalibrationScreen.Saved
    readonly property bool good: shows ? family.outcome === CalibrationFamily.Calibrated : family.levels >= family.enough

    objectName: "calibration_" + title
    radius: Theme.radius.tile
    color: good ? Theme.colour.jadeTint : Theme.colour.card
    border.color: good ? Theme.colour.jade : Theme.colour.edge
    border.width: good ? Theme.strong : Theme.hairline

    Icon {
        id: phone
        x: Theme.px(28)
        y: Theme.px(30)
        side: Theme.px(60)
        name: "phone"
        color: card.good ? Theme.colour.jade : Theme.colour.ink
    }
    TextLine {
        anchors.verticalCenter: phone.verticalCenter
        x: phone.x + phone.width + Theme.px(14)
        text: card.title
        size: Theme.size.heading
        weight: Font.DemiBold
    }
    TickDisc {
        visible: card.good
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(28)
        anchors.verticalCenter: phone.verticalCenter
    }
    CalibrationCount {
        visible: !card.shows
        x: Theme.px(28)
        y: phone.y + phone.height + Theme.px(18)
        width: parent.width - 2 * x
        height: parent.height - y - Theme.px(28)
        family: card.family
    }
    CalibrationFinding {
        visible: card.shows
        x: Theme.px(28)
        y: phone.y + phone.height + Theme.px(18)
        width: parent.width - 2 * x
        height: parent.height - y - Theme.px(28)
        family: card.family
    }
}
