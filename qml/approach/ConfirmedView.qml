// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The green moment: the whole screen lights, and the gate has opened. It goes on by itself.
StepView {
    id: view

    property bool shown: false

    objectName: "screen_confirmed"
    showsArch: false
    hasFoot: false
    overColour: true
    Component.onCompleted: shown = true
    ground: Rectangle {
        anchors.fill: parent
        color: Theme.colour.inArches[0]
    }

    Question {
        id: words
        x: view.touchX
        y: Theme.portrait ? 0 : (view.body.height - height) / 2 - Theme.px(60)
        width: view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "Bluezone heard. Thank you.")
        alignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
        size: Theme.size.welcome
        color: Theme.colour.overGate
        secondColor: Theme.colour.overGate
    }
    NearnessGate {
        x: view.showX
        y: Theme.portrait ? words.y + words.height + Theme.px(80) : -Theme.px(20)
        width: view.showWidth
        height: view.body.height - y - Theme.px(Theme.portrait ? 90 : 20)
        nearness: 5
        heard: view.shown
        coloured: true
    }
}
