// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Who it is, and the PIN.
FocusScope {
    id: page

    required property ReceptionScreen reception
    readonly property bool lost: reception.error === ReceptionScreen.BookTrouble
    readonly property string trouble: {
        switch (reception.error) {
        case ReceptionScreen.WrongPin:
            return qsTr("This PIN does not fit.");
        case ReceptionScreen.TooManyTries:
            return qsTr("Too many wrong PINs. Please try again in %1 s.").arg(reception.retryS);
        case ReceptionScreen.BookTrouble:
            return qsTr("The book cannot be opened. It is tried again by itself; if this stays, call IT.");
        }
        return "";
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
        DeskAccounts {
            width: parent.width
            reception: page.reception
        }
        TextLine {
            visible: page.reception.accounts.length === 0 && !page.lost
            width: parent.width
            text: qsTr("No staff account yet. IT adds the first one with: %1").arg("gatebookctl staff add")
            size: Theme.px(28)
            color: Theme.colour.inkSoft
        }
        TextLine {
            objectName: "signInTrouble"
            visible: text !== ""
            width: parent.width
            text: page.trouble
            size: Theme.px(30)
            weight: Font.DemiBold
            color: Theme.colour.amber
        }
    }
    PinPad {
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(parent.width / 2 + Theme.px(60))
        width: Theme.px(560)
        focus: true
        enabled: page.reception.account !== "" && !page.reception.busy && page.reception.retryS === 0
        onEntered: pin => page.reception.signIn(pin)
    }
}
