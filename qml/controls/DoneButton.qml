// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// "Done", with the time after which the screen ends by itself.
Pressable {
    id: button

    required property SessionScreen session
    property color fill: Theme.colour.main

    objectName: "done"
    says: QT_TRANSLATE_NOOP("Ui", "Done")
    implicitHeight: Theme.px(148)
    ground: fill
    border: fill
    ink: Theme.colour.overMain
    pressedGround: Qt.darker(fill, 1.12)
    onClicked: session.acknowledge()

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.px(26)

            CountdownRing {
                visible: button.session.countdownS >= 0
                anchors.verticalCenter: parent.verticalCenter
                side: Theme.px(92)
                size: Theme.size.button
                share: button.session.countdownShare
                seconds: Math.max(0, button.session.countdownS)
                color: button.ink
                ground: Theme.faded(button.ink, 0.25)
            }
            ButtonWords {
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                second: button.second
                size: Theme.size.heading
                color: button.ink
            }
        }
    }
}
