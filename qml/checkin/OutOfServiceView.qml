// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The door is shut: whom to ask, and what IT needs to know. It tries again by itself.
StepView {
    id: view

    objectName: "screen_outofservice"
    hasFoot: false
    showsArch: false

    RestingGate {
        id: gate
        x: view.showX
        y: Theme.portrait ? 0 : -Theme.px(40)
        width: view.showWidth
        height: Theme.portrait ? Theme.px(560) : view.body.height - y - Theme.px(8)
        shut: true
    }
    Column {
        x: view.touchX
        y: Theme.portrait ? gate.y + gate.height + Theme.px(52) : -Theme.px(40)
        width: view.touchWidth
        spacing: Theme.px(Theme.portrait ? 32 : 20)

        Question {
            width: parent.width
            says: QT_TRANSLATE_NOOP("Ui", "This kiosk is resting")
        }
        Bilingual {
            width: parent.width
            says: QT_TRANSLATE_NOOP("Ui", "Please sign in at the desk.")
        }
        Row {
            width: parent.width
            spacing: Theme.s

            InfoCard {
                visible: view.kiosk.receptionPhone !== ""
                width: (parent.width - Theme.s) / 2
                iconName: "call"
                title: QT_TRANSLATE_NOOP("Ui", "Call")
                text: view.kiosk.receptionPhone
                textSize: Theme.px(64)
            }
            InfoCard {
                width: view.kiosk.receptionPhone !== "" ? (parent.width - Theme.s) / 2 : parent.width
                iconName: "book"
                title: QT_TRANSLATE_NOOP("Ui", "Paper")
                text: qsTr("At the desk")
                textSize: Theme.size.heading
            }
        }
        FailureWords {
            width: parent.width
            session: view.kiosk.session
        }
        Row {
            spacing: Theme.px(18)

            Icon {
                name: "again"
                color: Theme.colour.inkSoft
            }
            TextLine {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("It tries again every minute")
                size: Theme.size.caption
                color: Theme.colour.inkSoft
                wrapMode: Text.NoWrap
            }
        }
    }
}
