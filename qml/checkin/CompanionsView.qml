// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The others' cards, one after the other; nobody has to. With the last of them it goes on by itself.
StepView {
    id: view

    readonly property GroupScreen group: kiosk.group

    objectName: "screen_companions"
    stepNumber: 1

    Question {
        id: question
        x: view.touchX
        width: view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "Show the others' cards, one by one")
    }
    AimPicture {
        visible: !view.low
        scan: view.kiosk.scan
        x: view.showX
        y: Theme.portrait ? question.height + Theme.px(48) : 0
        width: view.showWidth
        height: (Theme.portrait ? named.y : view.body.height) - y - Theme.px(Theme.portrait ? 44 : 0)
    }
    NamedCard {
        id: named
        x: view.touchX
        y: Theme.portrait ? next.y - height - Theme.px(40) : question.height + Theme.px(20)
        width: view.touchWidth
        group: view.group
    }
    MainButton {
        id: next
        objectName: "next"
        x: view.touchX
        y: view.touchBottom - height
        width: view.touchWidth
        height: Theme.px(view.low || !Theme.portrait ? 112 : 124)
        says: view.group.named === 0 ? QT_TRANSLATE_NOOP("Ui", "Without names") : QT_TRANSLATE_NOOP("Ui", "Continue")
        onClicked: view.kiosk.session.next()
    }
}
