// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The phones of people who come together, held to the mark one after the other. They may go on at any time; what was not heard is said as such.
StepView {
    id: view

    readonly property GroupScreen group: kiosk.group
    readonly property int phones: group.people - group.withoutSmartphone
    readonly property bool flat: !Theme.portrait && Theme.lowReach

    objectName: "screen_groupphones"
    stepNumber: 3
    showsArch: false

    Question {
        id: question
        x: view.touchX
        width: view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "Hold your phones to this mark, one by one")
    }
    NearnessGate {
        x: view.showX
        y: Theme.portrait ? question.height + Theme.px(36) : -Theme.px(20)
        width: view.showWidth
        height: counted.y - y - Theme.px(24)
        nearness: view.kiosk.appCheck.nearness
        twoPhones: view.kiosk.appCheck.help === AppCheckScreen.AnotherAsNear
        heard: view.kiosk.appCheck.state === AppCheckScreen.Confirmed
        deaf: view.kiosk.appCheck.state === AppCheckScreen.Unavailable
    }
    HeardCount {
        id: counted
        x: view.showX
        y: words.y - height
        width: view.showWidth
        heard: view.group.heard
        phones: view.phones
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
        readonly property int words: view.flat ? Theme.px(38) : Theme.size.body
        readonly property real tall: Theme.px(view.flat ? 104 : !Theme.largeText ? 132 : Theme.portrait ? 152 : 192) // up to three lines

        x: view.touchX
        y: view.touchBottom - height
        width: view.touchWidth
        spacing: view.flat ? Theme.xs : Theme.s

        Row {
            spacing: Theme.s

            WayButton {
                objectName: "askInstall"
                width: (ways.width - Theme.s) * 0.36
                height: ways.tall
                size: ways.words
                says: QT_TRANSLATE_NOOP("Ui", "One has no Bluezone")
                onClicked: view.kiosk.session.askInstall()
            }
            WayButton {
                objectName: "noSmartphone"
                width: (ways.width - Theme.s) * 0.64
                height: ways.tall
                size: ways.words
                says: QT_TRANSLATE_NOOP("Ui", "One has no smartphone")
                onClicked: view.kiosk.session.sayNoSmartphone()
            }
        }
        PlainButton {
            objectName: "next"
            width: parent.width
            height: view.flat ? ways.tall : Theme.target
            iconName: view.kiosk.policy === Kiosk.Require ? "hand" : ""
            text: qsTr("Go on with %1 of %2 heard").arg(view.group.heard).arg(view.phones)
            second: Theme.bilingual ? "Go on" : ""
            onClicked: view.kiosk.session.next()
        }
    }
}
