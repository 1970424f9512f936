// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The visitor who was just let in takes the pass from this screen.
Item {
    id: page

    required property StaffScreen staff
    required property TicketScreen ticket

    readonly property real ways: Theme.portrait ? width : Theme.px(again.visible ? 800 : 560) // the buttons' width

    Question {
        id: question
        width: Theme.portrait ? parent.width : parent.width - Theme.px(936) - Theme.xl
        says: QT_TRANSLATE_NOOP("Ui", "Let in. Please show the visitor this pass.")
        text: qsTr("The visitor’s pass")
    }
    TextLine {
        id: name
        y: question.height + Theme.px(24)
        width: question.width
        height: Math.min(implicitHeight, Theme.px(140))
        text: page.staff.pass.visitorName
        size: Theme.px(54)
        weight: Font.DemiBold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.px(24)
    }
    PassCard {
        x: Theme.portrait ? 0 : page.width - width
        y: Theme.portrait ? name.y + name.height + Theme.px(32) : 0
        width: Theme.px(936)
        pass: page.staff.pass
        ticket: page.ticket
    }
    PrintAgain {
        id: again
        y: page.height - height
        width: Math.round(page.ways * 0.45)
        height: done.height
        ticket: page.ticket
    }
    MainButton {
        id: done
        objectName: "passShown"
        y: page.height - height
        x: again.visible ? again.width + Theme.px(24) : 0
        width: page.ways - x
        iconName: ""
        says: QT_TRANSLATE_NOOP("Ui", "Done")
        onClicked: page.staff.passShown()
    }
}
