// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Who it is, and the PIN.
FocusScope {
    id: page

    required property SignIn signIn
    readonly property real side: Theme.portrait ? width : (width - Theme.xl) / 2

    SignInWords {
        id: trouble
        signIn: page.signIn
    }
    Column {
        id: who
        width: page.side
        spacing: Theme.px(28)

        Question {
            width: parent.width
            says: page.signIn.accounts.length === 0 && !page.signIn.busy ? QT_TRANSLATE_NOOP("Ui", "No staff account yet") : QT_TRANSLATE_NOOP("Ui", "Your PIN, please")
        }
        TextLine {
            visible: page.signIn.accounts.length === 0 && !page.signIn.busy
            width: parent.width
            text: qsTr("IT adds the first one with: %1").arg("gatebookctl staff add")
            color: Theme.colour.inkSoft
        }
        TextLine {
            objectName: "signInHint"
            visible: text !== ""
            width: parent.width
            text: trouble.hint
            weight: Font.DemiBold
        }
        AccountChips {
            width: parent.width
            signIn: page.signIn
        }
        StaffNote {
            width: parent.width
            words: trouble.text
            picture: page.signIn.error === SignIn.TooManyTries ? "clock" : "question"
        }
    }
    PinPad {
        x: Theme.portrait ? 0 : page.width - width
        y: Theme.portrait ? page.height - height : 0
        width: page.side
        focus: true
        enabled: page.signIn.account !== "" && !page.signIn.busy && page.signIn.retryS === 0
        onEntered: pin => page.signIn.tryPin(pin)
    }
}
