// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One thing to write, with the keyboard below. The field, the ways on and the ways back all stay above the keyboard.
StepView {
    id: view

    property string question // English, marked QT_TRANSLATE_NOOP("Ui", …)
    property string hint // what is written in the empty field
    property string value
    property bool optional: false
    property int hints: Qt.ImhNoPredictiveText // no dictionary knows names
    property int limit: 200
    property color accent: Theme.colour.jade // of the field
    property color fill: Theme.colour.main // of the way on
    signal edited(string text)

    readonly property bool mayGoOn: optional || kiosk.session.canGoOn

    function goOn() {
        if (mayGoOn)
            kiosk.session.next();
    }

    stepNumber: 1
    footLift: Theme.keyboardHeight
    footX: Theme.portrait ? 0 : showX
    footWidth: Theme.portrait ? touchWidth : showWidth
    showsArch: false

    Question {
        id: question
        x: view.touchX
        y: Theme.portrait ? (Theme.lowReach ? Theme.px(240) : 0) : 0
        width: view.touchWidth
        says: view.question
    }
    Field {
        id: field
        x: view.touchX
        y: question.y + question.height + Theme.px(Theme.portrait ? 36 : 24)
        width: view.touchWidth
        height: Theme.px(Theme.portrait ? 148 : 132)
        focus: true
        placeholder: qsTranslate("Ui", view.hint)
        value: view.value
        hints: view.hints
        limit: view.limit
        accent: view.accent
        onEdited: text => {
            view.kiosk.session.touched();
            view.edited(text);
        }
        onAccepted: view.goOn()
    }
    MainButton {
        objectName: "next"
        x: Theme.portrait ? 0 : view.showX
        y: view.body.height - height - (Theme.portrait ? Theme.px(Theme.lowReach ? -18 : 8) : view.footHeight - Theme.px(14))
        width: Theme.portrait ? view.body.width : view.showWidth
        height: Theme.px(Theme.lowReach && Theme.portrait ? 104 : 124)
        enabled: view.mayGoOn
        fill: view.fill
        says: view.optional && field.written === "" ? QT_TRANSLATE_NOOP("Ui", "Skip") : QT_TRANSLATE_NOOP("Ui", "Continue")
        focusPolicy: Qt.NoFocus // the field keeps the keyboard
        onClicked: view.goOn()
    }
}
