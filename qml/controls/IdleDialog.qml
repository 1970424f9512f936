// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Asks whether the visitor is still there, before what they wrote is wiped.
Dialog {
    id: dialog

    required property SessionScreen session

    open: session.idleWarning

    CountdownRing {
        anchors.horizontalCenter: parent.horizontalCenter
        share: dialog.session.countdownShare
        seconds: Math.max(0, dialog.session.countdownS)
    }
    Item {
        width: 1
        height: Theme.px(12)
    }
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
    Item {
        width: 1
        height: Theme.px(12)
    }
    MainButton {
        objectName: "keep"
        width: parent.width
        height: Theme.px(148)
        iconName: ""
        says: QT_TRANSLATE_NOOP("Ui", "I’m here")
        onClicked: dialog.session.touched()
    }
    PlainButton {
        objectName: "clearAndFinish"
        width: parent.width
        says: QT_TRANSLATE_NOOP("Ui", "Clear and finish")
        ground: Theme.colour.paper
        onClicked: dialog.session.startOver()
    }
}
