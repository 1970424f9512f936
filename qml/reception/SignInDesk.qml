// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Who it is, and the PIN.
FocusScope {
    id: page

    required property ReceptionScreen reception
    readonly property SignIn signIn: reception.signIn

    SignInWords {
        id: trouble
        signIn: page.signIn
    }
    Column {
        id: who
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(parent.width / 2 - width - Theme.px(60))
        width: Theme.px(620)
        spacing: Theme.px(30)

        Icon {
            name: "logo"
            side: Theme.px(84)
            color: Theme.colour.jade
        }
        TextLine {
            width: parent.width
            text: qsTr("Reception")
            size: Theme.px(64)
            weight: Font.DemiBold
            displayed: true
        }
        TextLine {
            visible: text !== ""
            width: parent.width
            text: page.reception.agency
            size: Theme.px(30)
            color: Theme.colour.inkSoft
        }
        TextLine {
            objectName: "signInHint"
            visible: text !== ""
            width: parent.width
            text: trouble.hint
            size: Theme.px(28)
            weight: Font.DemiBold
        }
        AccountChips {
            width: parent.width
            signIn: page.signIn
        }
        TextLine {
            visible: page.signIn.accounts.length === 0 && !page.signIn.busy && trouble.text === ""
            width: parent.width
            text: qsTr("No staff account yet. IT adds the first one with: %1").arg("gatebookctl staff add")
            size: Theme.px(28)
            color: Theme.colour.inkSoft
        }
        StaffNote {
            width: parent.width
            words: trouble.text
            picture: page.signIn.error === SignIn.TooManyTries ? "clock" : "question"
        }
    }
    PinPad {
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(parent.width / 2 + Theme.px(60))
        width: Theme.px(560)
        focus: true
        enabled: page.signIn.account !== "" && !page.signIn.busy && page.signIn.retryS === 0
        onEntered: pin => page.signIn.tryPin(pin)
    }
}
