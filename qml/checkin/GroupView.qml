// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// How many come together, and how many of them carry no smartphone. One of them enters for all.
StepView {
    id: view

    readonly property GroupScreen group: kiosk.group
    readonly property bool flat: !Theme.portrait && Theme.lowReach
    readonly property real side: Theme.px(flat ? 112 : 148)

    objectName: "screen_group"
    stepNumber: 1

    Question {
        id: question
        x: view.touchX
        width: view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "How many are you?")
    }
    Bilingual {
        id: words
        x: view.touchX
        y: question.height + Theme.px(24)
        width: view.touchWidth
        visible: !view.low
        says: QT_TRANSLATE_NOOP("Ui", "You enter once for all, and one pass checks all of you out.")
    }
    CountRow {
        id: people
        x: view.showX
        y: Theme.portrait ? (view.low ? view.middle - view.body.y + Theme.px(12) : without.y - height - Theme.px(72)) : view.flat ? view.touchTop : 0
        width: view.showWidth
        side: view.side
        named: "people"
        says: QT_TRANSLATE_NOOP("Ui", "People, you included")
        count: view.group.people
        canBeFewer: view.group.canBeFewer
        canBeMore: view.group.canBeMore
        onFewer: view.group.fewer()
        onMore: view.group.more()
    }
    CountRow {
        id: without
        x: view.showX
        y: Theme.portrait ? (view.low ? people.y + people.height + Theme.px(28) : next.y - height - Theme.px(120)) : people.y + people.height + Theme.px(view.flat ? 16 : 56)
        width: view.showWidth
        visible: view.kiosk.appCheck.wanted
        side: view.side
        named: "without"
        says: QT_TRANSLATE_NOOP("Ui", "Of them without a smartphone")
        count: view.group.withoutSmartphone
        canBeFewer: view.group.withoutSmartphone > 0
        canBeMore: view.group.canHaveMoreWithout
        onFewer: view.group.fewerWithout()
        onMore: view.group.moreWithout()
    }
    MainButton {
        id: next
        objectName: "next"
        x: view.touchX
        y: view.touchBottom - height
        width: view.touchWidth
        height: Theme.px(view.low || !Theme.portrait ? 112 : 124)
        says: QT_TRANSLATE_NOOP("Ui", "Continue")
        onClicked: view.kiosk.session.next()
    }
}
