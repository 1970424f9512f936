// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Asks whether the visitor is still there, before what they wrote is wiped.
Dialog {
    id: dialog

    required property SessionScreen session

    open: session.idleWarning
    sheetWidth: Theme.px(Theme.portrait ? 936 : 1400)

    // Upright the ring stands over the words, lying beside them.
    Grid {
        id: asking
        width: parent.width
        columns: Theme.portrait ? 1 : 2
        spacing: Theme.m
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        CountdownRing {
            id: ring
            share: dialog.session.countdownShare
            seconds: Math.max(0, dialog.session.countdownS)
        }
        Column {
            width: Theme.portrait ? asking.width : asking.width - ring.width - asking.spacing
            spacing: Theme.s

            Question {
                width: parent.width
                alignment: Text.AlignHCenter
                says: QT_TRANSLATE_NOOP("Ui", "Are you still here?")
            }
            Bilingual {
                width: parent.width
                alignment: Text.AlignHCenter
                says: QT_TRANSLATE_NOOP("Ui", "What you entered is about to be cleared.")
            }
        }
    }
    Item {
        width: 1
        height: Theme.px(12)
    }
    Grid {
        id: answers
        readonly property real share: Theme.portrait ? width : (width - spacing) / 2
        width: parent.width
        columns: Theme.portrait ? 1 : 2
        spacing: Theme.s

        MainButton {
            objectName: "keep"
            width: answers.share
            height: Theme.px(148)
            iconName: ""
            says: QT_TRANSLATE_NOOP("Ui", "I’m here")
            onClicked: dialog.session.touched()
        }
        PlainButton {
            objectName: "clearAndFinish"
            width: answers.share
            height: Theme.px(Theme.portrait ? 112 : 148)
            says: QT_TRANSLATE_NOOP("Ui", "Clear and finish")
            ground: Theme.colour.paper
            onClicked: dialog.session.startOver()
        }
    }
}
