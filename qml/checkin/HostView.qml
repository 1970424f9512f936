// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Whom the visitor comes to see, and why.
StepView {
    id: view

    readonly property bool wide: !Theme.portrait
    readonly property real contentTop: question.height + Theme.px(24)

    objectName: "screen_hostpurpose"
    stepNumber: 2
    showsArch: false

    Question {
        id: question
        x: view.touchX
        width: view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "Whom are you visiting?")
    }
    HostLine {
        id: line
        objectName: "hostLine"
        visible: view.kiosk.offers.asksPerson
        x: grid.x
        y: view.wide ? view.touchTop : view.low ? view.middle - view.body.y + Theme.px(12) : view.contentTop
        width: grid.width
        height: Theme.px(view.low || view.wide ? 112 : 124)
        person: view.kiosk.session.hostPerson
        onClicked: view.kiosk.session.askHost()
    }
    DepartmentGrid {
        id: grid
        x: view.wide ? view.showX : 0
        y: line.y + (line.visible ? line.height + Theme.px(20) : 0)
        width: view.wide ? view.showWidth : view.body.width
        height: (view.wide ? view.body.height : purpose.y - Theme.px(view.low ? 16 : 28)) - y
        kiosk: view.kiosk
        department: view.kiosk.session.department
        onPicked: department => view.kiosk.session.chooseHost(department, view.kiosk.offers.personAt(department, view.kiosk.session.hostPerson))
    }
    PurposeRow {
        id: purpose
        x: view.touchX
        y: next.y - height - Theme.px(compact ? 8 : view.low || view.wide ? 20 : 36)
        width: view.touchWidth
        kiosk: view.kiosk
        titled: !view.low
        compact: view.wide && Theme.lowReach
    }
    MainButton {
        id: next
        objectName: "next"
        x: view.touchX
        y: view.touchBottom - height
        width: view.touchWidth
        height: Theme.px(view.low || view.wide ? 112 : 124)
        enabled: view.kiosk.session.canGoOn
        says: QT_TRANSLATE_NOOP("Ui", "Continue")
        onClicked: view.kiosk.session.next()
    }
}
