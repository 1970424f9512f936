// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// No pass: when they came, about; then what was found, and the way out.
StepView {
    id: view

    readonly property LostPassScreen lost: kiosk.lostPass
    readonly property bool found: lost.finding === LostPassScreen.One
    readonly property bool aside: !Theme.portrait && Theme.lowReach // no room for it above the button
    readonly property bool slowed: kiosk.session.passSlowdownS > 0

    objectName: "screen_losttime"
    showsArch: false

    Question {
        id: question
        x: view.touchX
        width: view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "About when did you come?")
    }
    TimeStepper {
        id: stepper
        x: view.aside ? view.showX : view.touchX
        y: view.aside ? view.body.height - height : view.low ? view.middle - view.body.y - Theme.px(8) : question.height + Theme.px(Theme.portrait ? 64 : 28)
        width: view.aside ? view.showWidth : view.touchWidth
        lost: view.lost
    }
    Bilingual {
        visible: Theme.portrait && !card.visible
        x: view.touchX
        y: stepper.y + stepper.height + Theme.px(24)
        width: view.touchWidth
        spacing: 0
        says: QT_TRANSLATE_NOOP("Ui", "Half an hour more or less does not matter.")
        size: Theme.size.second
        secondSize: Theme.size.caption
    }
    FoundCard {
        id: card
        x: view.showX
        y: Theme.portrait ? stepper.y + stepper.height + Theme.px(view.low ? 20 : 64) : 0
        width: view.showWidth
        compact: view.low
        lost: view.lost
        slowdownS: view.kiosk.session.passSlowdownS
    }
    MainButton {
        objectName: view.found ? "next" : "search"
        x: view.touchX
        y: view.touchBottom - height
        width: view.touchWidth
        enabled: view.found || !view.slowed
        fill: Theme.colour.indigo
        iconName: view.found ? "out" : "search"
        says: view.found ? QT_TRANSLATE_NOOP("Ui", "That is me: check out") : QT_TRANSLATE_NOOP("Ui", "Find my visit")
        onClicked: view.found ? view.kiosk.session.next() : view.lost.search()
    }
}
