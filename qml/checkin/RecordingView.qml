// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The book is writing. A moment only; nothing is said to be recorded yet.
StepView {
    id: view

    // For good: the view outlives its step by the length of a slide.
    Component.onCompleted: objectName = kiosk.session.step === SessionScreen.CheckingOut ? "screen_checkingout" : "screen_recording"
    hasFoot: false
    showsArch: false

    Question {
        x: view.touchX
        y: Theme.px(Theme.portrait ? 560 : 160)
        width: view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "Writing in the book…")
    }
    Icon {
        x: view.showX + (Theme.portrait ? 0 : (view.showWidth - width) / 2)
        y: Theme.px(Theme.portrait ? 330 : 180)
        side: Theme.px(Theme.portrait ? 180 : 300)
        name: "book"
        color: Theme.colour.jade
        weight: 1.5
    }
}
