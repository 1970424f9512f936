// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One day or hour of a chart of shares.
Item {
    id: column

    required property int index
    required property int number
    required property string label
    required property bool hidden
    required property int visits
    required property shareFigure adoption
    property bool byHour: false
    property bool roomy: true
    property bool isLabelled: true
    property real labelHeight: 0
    readonly property bool known: adoption.told && !adoption.nobody
    readonly property string spoken: !adoption.told ? qsTr("hidden") : adoption.nobody ? qsTr("none") : qsTr("%1 %, %2 to %3").arg(Math.round(adoption.share * 100)).arg(Math.round(adoption.low * 100)).arg(Math.round(adoption.high * 100))
    readonly property real dot: Math.min(Theme.desk(22), width * 0.7)

    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + spoken

    HatchItem {
        visible: !column.adoption.told
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.desk(52), parent.width * 0.8)
        height: parent.height
        color: Theme.faded(Theme.colour.edge, Theme.colour.outlined ? 1 : 0.55)
        gap: Theme.desk(14)
    }
    TextLine {
        visible: implicitWidth < parent.width && !column.known && !(column.byHour && column.adoption.told)
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((parent.height - height) / 2)
        text: !column.adoption.told ? qsTr("hidden") : !column.hidden && column.visits === 0 ? qsTr("closed") : qsTr("none")
        size: Theme.deskText(22)
        color: Theme.colour.inkSoft
        wrapMode: Text.NoWrap

        Rectangle {
            z: -1
            anchors.fill: parent
            anchors.margins: -Theme.desk(4)
            color: Theme.colour.card
        }
    }
    Rectangle {
        visible: column.known
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(parent.height * (1 - column.adoption.high)) - radius / 2
        width: Math.min(Theme.desk(36), parent.width * 0.8)
        height: Math.round(parent.height * (column.adoption.high - column.adoption.low)) + radius
        radius: width / 2
        color: Theme.faded(Theme.colour.jade, Theme.colour.outlined ? 0 : 0.18)
        border.color: Theme.colour.jade
        border.width: Math.max(1, Theme.desk(2))
    }
    Rectangle {
        visible: column.known
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(parent.height * (1 - column.adoption.share) - height / 2)
        width: column.dot
        height: width
        radius: width / 2
        color: Theme.colour.card
        border.color: Theme.colour.jade
        border.width: Theme.desk(5)
    }
    TextLine {
        visible: column.known && column.roomy
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(parent.height * (1 - column.adoption.high)) - height - Theme.desk(10)
        text: Math.round(column.adoption.share * 100)
        size: Theme.deskText(25)
        weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }
    ColumnLabel {
        visible: column.isLabelled
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height + Theme.desk(10)
        byHour: column.byHour
        number: column.number
        label: column.label
    }
}
