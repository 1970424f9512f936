// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The stores' codes and the three steps. The kiosk goes on listening: when the app is first heard, the screen turns green by itself.
StepView {
    id: view

    readonly property bool asks: kiosk.policy === Kiosk.Require

    objectName: "screen_install"
    stepNumber: 3
    showsArch: false

    Question {
        id: question
        x: view.touchX
        y: -Theme.px(Theme.portrait ? 10 : 28)
        width: view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "Install Bluezone: free, about one minute")
        text: qsTr("Please install Bluezone")
    }
    Row {
        id: cards
        x: view.showX
        y: Theme.portrait ? question.y + question.height + Theme.px(24) : -Theme.px(24)
        height: Theme.px(Theme.portrait ? 472 : 530)
        spacing: Theme.s

        StoreCard {
            width: (view.showWidth - Theme.s) / 2
            height: cards.height
            phone: "iPhone"
            store: "App Store"
            modules: view.kiosk.install.iosCode
        }
        StoreCard {
            width: (view.showWidth - Theme.s) / 2
            height: cards.height
            phone: "Android"
            store: "Google Play"
            modules: view.kiosk.install.androidCode
        }
    }
    Column {
        x: view.touchX
        y: Theme.portrait ? cards.y + cards.height + Theme.px(24) : question.y + question.height + Theme.px(12)
        width: view.touchWidth
        spacing: Theme.px(Theme.portrait ? 12 : 8)

        NumberedStep {
            width: parent.width
            number: 1
            size: Theme.size.body
            says: QT_TRANSLATE_NOOP("Ui", "Scan the code with the camera")
        }
        NumberedStep {
            width: parent.width
            number: 2
            size: Theme.size.body
            says: QT_TRANSLATE_NOOP("Ui", "Install and open the app")
        }
        NumberedStep {
            width: parent.width
            number: 3
            size: Theme.size.body
            says: QT_TRANSLATE_NOOP("Ui", "Turn Bluetooth on")
        }
    }
    GreenNote {
        x: view.showX
        y: (Theme.portrait ? ways.y - Theme.px(24) : view.body.height) - height
        width: view.showWidth
    }
    Row {
        id: ways
        x: view.touchX
        y: view.touchBottom - height
        spacing: Theme.s

        WayButton {
            objectName: "noSmartphone"
            width: (view.touchWidth - Theme.s) * 0.615
            height: Theme.px(132)
            iconName: Theme.portrait ? "nophone" : ""
            says: QT_TRANSLATE_NOOP("Ui", "I carry no smartphone")
            onClicked: view.kiosk.session.sayNoSmartphone()
        }
        WayButton {
            objectName: "decline"
            width: (view.touchWidth - Theme.s) * 0.385
            height: Theme.px(132)
            says: view.asks ? QT_TRANSLATE_NOOP("Ui", "Ask the receptionist") : QT_TRANSLATE_NOOP("Ui", "Skip the check")
            onClicked: view.kiosk.session.decline()
        }
    }
}
