// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Gatebook.Screens

// The receptionist's pages in the order in which they are offered, at the desk and at the kiosk.
QtObject {
    id: places

    required property ReceptionScreen desk // null: none yet
    readonly property list<DeskPlace> all: [
        DeskPlace {
            name: "inside"
            page: ReceptionScreen.Inside
            iconName: "group"
            says: QT_TRANSLATE_NOOP("Ui", "Now inside")
            saysShort: QT_TRANSLATE_NOOP("Ui", "Inside")
            note: places.desk ? places.desk.inside.total : ""
        },
        DeskPlace {
            name: "entry"
            page: ReceptionScreen.Entry
            iconName: "pencil"
            says: QT_TRANSLATE_NOOP("Ui", "Enter a visit")
            changes: true
        },
        DeskPlace {
            name: "log"
            page: ReceptionScreen.Log
            iconName: "book"
            says: QT_TRANSLATE_NOOP("Ui", "Log")
        },
        DeskPlace {
            name: "rollcall"
            page: ReceptionScreen.RollCall
            iconName: "check"
            says: QT_TRANSLATE_NOOP("Ui", "Roll call")
        },
        DeskPlace {
            name: "figures"
            page: ReceptionScreen.Figures
            iconName: "chart"
            says: QT_TRANSLATE_NOOP("Ui", "Figures")
        },
        DeskPlace {
            name: "health"
            page: ReceptionScreen.Health
            iconName: "shield"
            says: QT_TRANSLATE_NOOP("Ui", "Kiosk and devices")
            saysShort: QT_TRANSLATE_NOOP("Ui", "Devices")
            note: places.desk && places.desk.health.attention > 0 ? "!" : ""
            changes: true
        }
    ]
}
