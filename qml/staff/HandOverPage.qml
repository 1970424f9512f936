// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The visitor who was just let in takes the pass from this screen.
Item {
    id: page

    required property StaffScreen staff

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
    }
    MainButton {
        objectName: "passShown"
        y: page.height - height
        width: Theme.portrait ? page.width : Theme.px(560)
        x: Theme.portrait ? page.width - width : 0
        iconName: ""
        says: QT_TRANSLATE_NOOP("Ui", "Done")
        onClicked: page.staff.passShown()
    }
}
