// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Who it is, and the PIN.
FocusScope {
    id: page

    required property StaffScreen staff
    readonly property real side: Theme.portrait ? width : (width - Theme.xl) / 2

    Column {
        id: who
        width: page.side
        spacing: Theme.px(28)

        Question {
            width: parent.width
            says: page.staff.accounts.length === 0 && !page.staff.busy ? QT_TRANSLATE_NOOP("Ui", "No staff account yet") : QT_TRANSLATE_NOOP("Ui", "Your PIN, please")
        }
        TextLine {
            visible: page.staff.accounts.length === 0 && !page.staff.busy
            width: parent.width
            text: qsTr("IT adds the first one with: %1").arg("gatebookctl staff add")
            color: Theme.colour.inkSoft
        }
        AccountChips {
            width: parent.width
            staff: page.staff
        }
        StaffNote {
            width: parent.width
            staff: page.staff
        }
    }
    PinPad {
        x: Theme.portrait ? 0 : page.width - width
        y: Theme.portrait ? page.height - height : 0
        width: page.side
        focus: true
        enabled: page.staff.account !== "" && !page.staff.busy && page.staff.retryS === 0
        onEntered: pin => page.staff.signIn(pin)
    }
}
