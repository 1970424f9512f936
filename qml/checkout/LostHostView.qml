// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// No pass: whom they came to see.
StepView {
    id: view

    readonly property bool wide: !Theme.portrait

    objectName: "screen_losthost"
    showsArch: false

    Question {
        id: question
        x: view.touchX
        width: view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "Whom did you visit?")
    }
    DepartmentGrid {
        x: view.wide ? view.showX : 0
        y: view.wide ? view.touchTop : view.low ? view.middle - view.body.y + Theme.px(12) : question.height + Theme.px(40)
        width: view.wide ? view.showWidth : view.body.width
        height: (view.wide ? view.body.height : next.y - Theme.px(36)) - y
        kiosk: view.kiosk
        department: view.kiosk.lostPass.host
        accent: Theme.colour.indigo
        tint: Theme.colour.indigoTint
        onPicked: department => view.kiosk.lostPass.host = department
    }
    MainButton {
        id: next
        objectName: "next"
        x: view.touchX
        y: view.touchBottom - height
        width: view.touchWidth
        enabled: view.kiosk.session.canGoOn
        fill: Theme.colour.indigo
        says: QT_TRANSLATE_NOOP("Ui", "Continue")
        onClicked: view.kiosk.session.next()
    }
}
