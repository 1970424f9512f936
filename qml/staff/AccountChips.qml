// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Those who may sign in, by name.
Flow {
    id: accounts

    required property SignIn signIn

    spacing: Theme.s

    Repeater {
        model: accounts.signIn.accounts

        Chip {
            required property int index
            required property string modelData
            readonly property AccountChips accounts: parent as AccountChips

            objectName: "staffAccount_" + index
            text: modelData
            second: ""
            chosen: accounts !== null && accounts.signIn.account === modelData
            onClicked: accounts.signIn.account = modelData
        }
    }
}
