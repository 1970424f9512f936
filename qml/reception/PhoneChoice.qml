// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What the staff saw of the phone.
Flow {
    id: choice

    property int phone: EntryScreen.NotChecked
    signal picked(int phone)

    spacing: Theme.desk(10)

    DeskChip {
        objectName: "phone_unchecked"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "Not checked")
        chosen: choice.phone === EntryScreen.NotChecked
        onClicked: choice.picked(EntryScreen.NotChecked)
    }
    DeskChip {
        objectName: "phone_seen"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "Bluezone seen running")
        chosen: choice.phone === EntryScreen.AppSeen
        onClicked: choice.picked(EntryScreen.AppSeen)
    }
    DeskChip {
        objectName: "phone_none"
        small: true
        says: QT_TRANSLATE_NOOP("Ui", "No smartphone")
        chosen: choice.phone === EntryScreen.NoSmartphone
        onClicked: choice.picked(EntryScreen.NoSmartphone)
    }
}
