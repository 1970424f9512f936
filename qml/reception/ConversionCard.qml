// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Of those to whom the install codes were shown, how many had the app running before they left the kiosk.
FigureCard {
    id: card

    required property FiguresScreen figures
    readonly property shareFigure installed: figures.installed
    readonly property bool known: installed.told && !installed.nobody

    title: qsTr("Installed at the kiosk")
    aside: figures.codesNotKept ? qsTr("without visits recorded by older versions") : qsTr("in the same visit")

    Rectangle {
        id: all
        visible: card.known
        width: parent.width * 0.78
        height: Theme.desk(40)
        radius: Theme.desk(12)
        color: Theme.colour.skyTint
        border.color: Theme.colour.sky
        border.width: Theme.colour.outlined ? Theme.hairline : 0

        TextLine {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.desk(18)
            width: parent.width - 2 * x
            text: qsTr("%1 were shown the codes").arg(card.installed.whole)
            size: Theme.deskText(24)
            weight: Font.DemiBold
            color: Theme.colour.sky
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.deskText(18)
            maximumLineCount: 1
        }
    }
    Rectangle {
        id: some
        visible: card.known
        y: all.height + Theme.desk(10)
        width: Math.max(Theme.desk(12), all.width * card.installed.share)
        height: all.height
        radius: Math.min(all.radius, width / 2)
        color: Theme.colour.outlined ? Theme.colour.main : Theme.colour.jade
    }
    TextLine {
        readonly property bool beside: some.width + Theme.desk(20) + implicitWidth < parent.width
        visible: card.known
        x: beside ? some.width + Theme.desk(20) : 0
        y: beside ? some.y + (some.height - height) / 2 : some.y + some.height + Theme.desk(5)
        text: qsTr("%1 installed here · %2 % (%3–%4)").arg(card.installed.part).arg(Math.round(card.installed.share * 100)).arg(Math.round(card.installed.low * 100)).arg(Math.round(card.installed.high * 100))
        size: Theme.deskText(24)
        wrapMode: Text.NoWrap
    }
    TextLine {
        visible: !card.known && card.figures.ready
        width: parent.width
        text: card.installed.told ? qsTr("The install codes were shown to nobody.") : qsTr("Fewer than 5 visitors, or they could be worked out: not shown.")
        size: Theme.deskText(24)
        color: Theme.colour.inkSoft
    }
}
