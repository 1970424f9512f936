// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The book is writing, or is asked whose code this is. A moment only; nothing is said to be recorded yet.
StepView {
    id: view

    property bool reading: false

    // For good: the view outlives its step by the length of a slide.
    Component.onCompleted: {
        reading = kiosk.session.step === SessionScreen.Identifying;
        objectName = reading ? "screen_identifying" : kiosk.session.step === SessionScreen.CheckingOut ? "screen_checkingout" : "screen_recording";
    }
    hasFoot: false
    showsArch: false

    Question {
        x: view.touchX
        y: Theme.px(Theme.portrait ? 560 : 160)
        width: view.touchWidth
        says: view.reading ? QT_TRANSLATE_NOOP("Ui", "Reading the code…") : QT_TRANSLATE_NOOP("Ui", "Writing in the book…")
    }
    Icon {
        x: view.showX + (Theme.portrait ? 0 : (view.showWidth - width) / 2)
        y: Theme.px(Theme.portrait ? 330 : 180)
        side: Theme.px(Theme.portrait ? 180 : 300)
        name: view.reading ? "scan" : "book"
        color: Theme.colour.jade
        weight: 1.5
    }
}
