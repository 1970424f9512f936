// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The green moment: the gate has opened. It goes on by itself.
StepView {
    id: view

    property bool shown: false

    objectName: "screen_confirmed"
    stepNumber: 3
    showsArch: false
    hasFoot: false
    Component.onCompleted: shown = true
    ground: Rectangle {
        anchors.fill: parent
        color: Theme.colour.jadeTint
    }

    Question {
        id: words
        x: view.touchX
        width: view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "Bluezone heard. Thank you.")
        color: Theme.colour.jade
    }
    NearnessGate {
        x: view.showX
        y: Theme.portrait ? words.y + words.height + Theme.px(60) : 0
        width: view.showWidth
        height: (Theme.portrait ? Theme.px(900) : view.body.height) - (Theme.portrait ? 0 : y) - Theme.px(20)
        level: 5
        heard: view.shown
    }
}
