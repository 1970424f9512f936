// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The book refused. Says plainly that nothing was written, and what to do.
StepView {
    id: view

    objectName: "screen_notrecorded"
    showsArch: false

    RestingGate {
        id: gate
        x: view.showX
        y: Theme.portrait ? 0 : -Theme.px(30)
        width: view.showWidth
        height: Theme.portrait ? Theme.px(440) : view.body.height - y - Theme.px(8)
        iconName: "book"
    }
    Question {
        id: question
        x: view.touchX
        y: Theme.portrait ? gate.y + gate.height + Theme.px(56) : -Theme.px(36)
        width: view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "This was not recorded")
    }
    Column {
        x: view.touchX
        y: question.y + question.height + Theme.px(24)
        width: view.touchWidth
        spacing: Theme.px(20)

        Bilingual {
            width: parent.width
            says: QT_TRANSLATE_NOOP("Ui", "The fault is ours. Try again, or see the desk.")
        }
        FailureWords {
            visible: Theme.portrait
            width: parent.width
            session: view.kiosk.session
        }
    }
    MainButton {
        id: again
        objectName: "next"
        x: view.touchX
        y: done.y - height - Theme.s
        width: view.touchWidth
        height: Theme.px(Theme.portrait ? 124 : 104)
        says: QT_TRANSLATE_NOOP("Ui", "Try again")
        iconName: "again"
        onClicked: view.kiosk.session.next()
    }
    PlainButton {
        id: done
        objectName: "done"
        x: view.touchX
        y: view.touchBottom - height
        width: view.touchWidth
        height: Theme.px(Theme.portrait ? 112 : 96)
        says: QT_TRANSLATE_NOOP("Ui", "Go to the desk")
        onClicked: view.kiosk.session.acknowledge()
    }
}
