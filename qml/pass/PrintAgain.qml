// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The same pass on paper once more; where a printer is set.
TwoLineButton {
    required property TicketScreen ticket

    objectName: "printAgain"
    visible: ticket.available
    enabled: ticket.canPrintAgain
    says: QT_TRANSLATE_NOOP("Ui", "Print again")
    iconName: "print"
    onClicked: ticket.printAgain()
}
