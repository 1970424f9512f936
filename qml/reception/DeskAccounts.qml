// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Those who may sign in, by name.
Flow {
    id: accounts

    required property ReceptionScreen reception

    spacing: Theme.px(16)

    Repeater {
        model: accounts.reception.accounts

        DeskChip {
            required property int index
            required property string modelData
            readonly property DeskAccounts accounts: parent as DeskAccounts

            objectName: "account_" + index
            text: modelData
            chosen: accounts !== null && accounts.reception.account === modelData
            focusPolicy: Qt.NoFocus
            onClicked: accounts.reception.account = modelData
        }
    }
}
