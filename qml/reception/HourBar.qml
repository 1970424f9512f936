// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One hour's arrivals.
Item {
    id: bar

    required property int index
    required property string label
    required property bool hidden
    required property int visits
    required property real tall
    property bool roomy: true
    readonly property real thick: Math.round(width * 0.82)

    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + (hidden ? qsTr("hidden") : visits)

    Item {
        visible: !bar.hidden && bar.visits > 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height
        width: bar.thick
        height: Math.max(Theme.desk(4), Math.round((parent.height - Theme.desk(40)) * bar.tall))
        clip: true

        Rectangle {
            width: parent.width
            height: parent.height + radius
            radius: Math.min(Theme.desk(12), width / 4)
            color: Theme.colour.outlined ? Theme.colour.main : Theme.colour.jade
        }
    }
    HatchItem {
        visible: bar.hidden
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height
        width: bar.thick
        height: Theme.desk(34)
        color: Theme.faded(Theme.colour.edge, Theme.colour.outlined ? 1 : 0.55)
        gap: Theme.desk(14)
    }
    TextLine {
        visible: (bar.roomy && !bar.hidden && bar.visits > 0) || (bar.hidden && implicitWidth < bar.width)
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - (bar.hidden ? Theme.desk(34) : Math.max(Theme.desk(4), Math.round((parent.height - Theme.desk(40)) * bar.tall))) - height - Theme.desk(4)
        text: bar.hidden ? qsTr("hidden") : bar.visits
        size: Theme.deskText(bar.hidden ? 20 : 24)
        weight: bar.hidden ? Font.Normal : Font.DemiBold
        color: bar.hidden ? Theme.colour.inkSoft : Theme.colour.ink
        wrapMode: Text.NoWrap
    }
    TextLine {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height + Theme.desk(10)
        text: bar.label
        size: Theme.deskText(22)
        color: Theme.colour.inkSoft
        wrapMode: Text.NoWrap
    }
}
