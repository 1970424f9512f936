// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Who comes: shown by a card, or typed.
StepView {
    id: view

    readonly property ScanScreen scan: kiosk.scan

    objectName: "screen_who"
    stepNumber: 1

    Question {
        id: question
        x: view.touchX
        y: 0
        width: view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "How shall we sign you in?")
    }
    AimPicture {
        visible: !view.low
        scan: view.scan
        x: view.showX
        y: Theme.portrait ? question.height + Theme.px(48) : 0
        width: view.showWidth
        height: (Theme.portrait ? words.y : kept.y) - y - Theme.px(Theme.portrait ? 44 : 28)
    }
    Icon {
        id: sign
        anchors.verticalCenter: words.verticalCenter
        x: view.touchX
        side: Theme.px(84)
        name: "card"
        color: Theme.colour.jade
    }
    Bilingual {
        id: words
        x: sign.x + sign.width + Theme.px(28)
        y: Theme.portrait ? kept.y - height - Theme.px(20) : question.height + Theme.px(40)
        width: view.touchWidth - x + view.touchX
        says: {
            if (!view.scan.ready) // gone while the visitor stood before it
                return QT_TRANSLATE_NOOP("Ui", "No card can be read now. Please type.");
            return view.scan.byCamera ? QT_TRANSLATE_NOOP("Ui", "Show the QR of your citizen card to the camera") : QT_TRANSLATE_NOOP("Ui", "Show the QR of your citizen card to the scanner");
        }
        size: Theme.size.heading
        weight: Font.DemiBold
    }
    Icon {
        id: shield
        anchors.verticalCenter: kept.verticalCenter
        x: Theme.portrait ? words.x : view.showX
        side: Theme.px(44)
        name: "shield"
        color: Theme.colour.jade
    }
    TextLine {
        id: kept
        x: shield.x + shield.width + Theme.px(16)
        y: (noticeLine.visible ? noticeLine.y - Theme.px(4) : Theme.portrait ? type.y - Theme.px(52) : view.body.height) - height
        width: (Theme.portrait ? view.touchWidth : view.showX + view.showWidth) - x
        text: qsTr("No picture of you or your card is kept")
        size: Theme.size.second
        color: Theme.colour.jade
    }
    NoticeLine {
        id: noticeLine
        x: shield.x
        y: Theme.portrait ? type.y - height - Theme.px(28) : view.body.height - height
        width: kept.x + kept.width - x
        notice: view.kiosk.notice
    }
    WayTile {
        id: type
        objectName: "typeName"
        x: view.touchX
        y: view.touchBottom - height - (Theme.portrait ? Theme.px(20) : 0)
        width: view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "Type my name")
        iconName: "keys"
        onClicked: view.kiosk.session.next()
    }
}
