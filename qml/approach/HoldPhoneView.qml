// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The phone is asked to the mark. Under "recommend" there is always a way past; under "require" that way leads to the receptionist.
StepView {
    id: view

    readonly property bool asks: kiosk.policy === Kiosk.Require
    readonly property bool flat: !Theme.portrait && Theme.lowReach

    objectName: "screen_holdphone"
    stepNumber: 3
    showsArch: false

    Question {
        id: question
        x: view.touchX
        width: view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "Hold your phone to this mark")
    }
    NearnessGate {
        x: view.showX
        y: Theme.portrait ? question.y + question.height + Theme.px(36) : -Theme.px(20)
        width: view.showWidth
        height: words.y - y - Theme.px(24)
        nearness: view.kiosk.appCheck.nearness
        twoPhones: view.kiosk.appCheck.help === AppCheckScreen.AnotherAsNear
        heard: view.kiosk.appCheck.state === AppCheckScreen.Confirmed
        deaf: view.kiosk.appCheck.state === AppCheckScreen.Unavailable
    }
    NearnessWords {
        id: words
        x: view.showX
        y: (Theme.portrait ? ways.y - Theme.px(16) : view.body.height) - height
        width: view.showWidth
        appCheck: view.kiosk.appCheck
    }
    Column {
        id: ways
        readonly property int words: view.flat ? Theme.px(38) : Theme.size.button
        readonly property real tall: Theme.px(view.flat ? 104 : 132)

        x: view.touchX
        y: view.touchBottom - height
        width: view.touchWidth
        spacing: view.flat ? Theme.xs : Theme.s

        Row {
            spacing: Theme.s

            WayButton {
                objectName: "askInstall"
                width: (ways.width - Theme.s) * 0.385
                height: ways.tall
                size: ways.words
                says: QT_TRANSLATE_NOOP("Ui", "I have no Bluezone")
                onClicked: view.kiosk.session.askInstall()
            }
            WayButton {
                objectName: "noSmartphone"
                width: (ways.width - Theme.s) * 0.615
                height: ways.tall
                size: ways.words
                says: QT_TRANSLATE_NOOP("Ui", "I carry no smartphone")
                onClicked: view.kiosk.session.sayNoSmartphone()
            }
        }
        PlainButton {
            objectName: "decline"
            width: parent.width
            height: view.flat ? ways.tall : Theme.target
            iconName: view.asks ? "hand" : ""
            says: view.asks ? QT_TRANSLATE_NOOP("Ui", "Ask the receptionist") : QT_TRANSLATE_NOOP("Ui", "Skip the check")
            onClicked: view.kiosk.session.decline()
        }
    }
}
