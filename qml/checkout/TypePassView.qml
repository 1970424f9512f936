// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The six characters of the pass. The sixth checks out; a wrong code says so and asks again.
StepView {
    id: view

    readonly property SessionScreen session: kiosk.session
    readonly property bool slowed: session.passSlowdownS > 0

    function type(character: string) {
        if (!slowed && session.typedPass.length < 6)
            session.typedPass = session.typedPass + character;
    }
    function erase() {
        session.typedPass = session.typedPass.slice(0, -1);
    }

    objectName: "screen_typepass"
    showsArch: false
    focus: true
    Keys.onPressed: event => {
        const character = event.text.toUpperCase();
        if (event.key === Qt.Key_Backspace)
            erase();
        else if (character !== "" && keypad.characters.includes(character))
            type(character);
        else
            return;
        event.accepted = true;
    }

    Question {
        id: question
        x: Theme.portrait ? 0 : view.touchX
        y: -Theme.px(Theme.portrait ? 0 : 8)
        width: Theme.portrait ? view.body.width : view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "Type the code of your pass")
    }
    CodeBoxes {
        id: boxes
        x: Theme.portrait ? 0 : view.showX
        y: Theme.portrait ? question.y + question.height + Theme.px(96) : 0
        width: view.showWidth
        enabled: !view.slowed
        code: view.session.typedPass
    }
    PassWords {
        x: boxes.x
        y: boxes.y + boxes.height + Theme.px(Theme.portrait ? 36 : 20)
        width: boxes.width
        session: view.session
    }
    CodeKeypad {
        id: keypad
        y: (Theme.portrait ? erase.y - Theme.xs : view.touchBottom) - height
        width: view.body.width
        enabled: !view.slowed
        onTyped: character => view.type(character)
    }
    KeyCap {
        id: erase
        objectName: "passDelete"
        x: Theme.portrait ? 0 : view.showX
        y: view.body.height - height
        width: Theme.px(254)
        height: Theme.target
        enabled: !view.slowed && view.session.typedPass !== ""
        quiet: true
        says: QT_TRANSLATE_NOOP("Ui", "Delete")
        onClicked: view.erase()
    }
    PlainButton {
        objectName: "lostPass"
        x: erase.x + erase.width + Theme.px(36)
        y: erase.y
        width: (Theme.portrait ? view.body.width : view.showX + view.showWidth) - x
        height: erase.height
        says: QT_TRANSLATE_NOOP("Ui", "Lost your pass?")
        onClicked: view.session.askLostPass()
    }
}
