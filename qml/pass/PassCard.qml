// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The pass: code, six characters, and below the tear line where the visitor goes. White in every theme, to be photographed.
Rectangle {
    id: card

    required property PassScreen pass
    required property TicketScreen ticket
    readonly property real pad: Theme.px(40)

    implicitHeight: foot.y + foot.height
    radius: Theme.radius.tile
    color: Theme.colour.code
    border.color: Theme.colour.line
    border.width: Theme.hairline

    CodeItem {
        id: code
        x: Theme.px(12)
        y: Theme.px(12)
        width: Theme.px(392)
        height: width
        modules: card.pass.modules
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The code of your pass")
    }
    Column {
        id: words
        x: code.x + code.width
        width: parent.width - x - card.pad
        anchors.verticalCenter: code.verticalCenter
        spacing: Theme.px(6)

        TextLine {
            width: parent.width
            text: Theme.bilingual ? qsTr("Your pass") + " · Your pass" : qsTr("Your pass")
            size: Theme.size.second
            color: Theme.light.inkSoft
        }
        TextLine {
            objectName: "passCode"
            width: parent.width
            text: card.pass.code
            size: Theme.size.pass
            weight: Font.DemiBold
            displayed: true
            font.letterSpacing: 0
            color: Theme.light.ink
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(76)
            wrapMode: Text.NoWrap
        }
        PassAdvice {
            width: parent.width
            ticket: card.ticket
        }
    }
    TearLine {
        id: tear
        y: code.y + code.height + Theme.px(8)
        width: parent.width
        visible: foot.height > 0
    }
    Item {
        id: foot
        y: tear.y + tear.height
        width: parent.width
        height: card.pass.hostText === "" ? 0 : host.height + Theme.px(48)

        Icon {
            id: pin
            visible: host.visible
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.px(58)
            side: Theme.px(60)
            name: "pin"
            color: Theme.light.jade
        }
        Column {
            id: host
            visible: card.pass.hostText !== ""
            anchors.verticalCenter: parent.verticalCenter
            x: pin.x + pin.width + Theme.px(36)
            width: parent.width - x - card.pad

            TextLine {
                width: parent.width
                text: card.pass.hostText
                size: Theme.size.heading
                weight: Font.DemiBold
                color: Theme.light.ink
                maximumLineCount: 2
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.px(24)
                height: Math.min(implicitHeight, Theme.px(124))
            }
            TextLine {
                visible: text !== ""
                width: parent.width
                text: card.pass.floorText
                size: Theme.size.second
                color: Theme.light.inkSoft
            }
        }
    }
}
