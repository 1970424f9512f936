// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The visit is noted, and the receptionist decides. Calm: nobody has done wrong.
StepView {
    id: view

    readonly property bool mixed: kiosk.group.together > kiosk.group.togetherWaiting // some go in, some wait
    readonly property bool tight: mixed && Theme.largeText && !Theme.portrait // who is to wait comes first

    objectName: "screen_seereception"
    hasFoot: false
    showsArch: false

    RestingGate {
        id: gate
        x: view.showX
        y: Theme.portrait ? 0 : -Theme.px(30)
        width: view.showWidth
        height: Theme.portrait ? Theme.px(560) : view.body.height - y - Theme.px(8)
        iconName: "desk"
    }
    Question {
        id: question
        x: view.touchX
        y: Theme.portrait ? gate.y + gate.height + Theme.px(64) : Theme.px(view.kiosk.group.together > 1 ? -8 : 20) // a delegation has more to be told
        width: view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "Please see the receptionist")
    }
    GroupWords {
        x: view.touchX
        y: view.tight ? told.y : told.y + told.height + Theme.px(Theme.portrait ? 40 : 10)
        width: view.touchWidth
        whole: Theme.portrait
        told: view.mixed // else who waits is the question here
        group: view.kiosk.group
        checked: view.kiosk.appCheck.wanted
    }
    Bilingual {
        id: told
        visible: !view.tight
        x: view.touchX
        y: question.y + question.height + Theme.px(Theme.portrait ? 32 : 20)
        width: view.touchWidth
        second: Theme.bilingual && (Theme.portrait || view.kiosk.group.together < 2) ? says : ""
        says: QT_TRANSLATE_NOOP("Ui", "Your arrival is noted. The receptionist will let you in and give you your pass.")
        size: Theme.portrait ? Theme.size.heading : Theme.size.body
        secondSize: Theme.portrait ? Theme.size.body : Theme.size.second
    }
    DoneButton {
        x: view.touchX
        y: view.body.height - height
        width: view.touchWidth
        session: view.kiosk.session
    }
}
