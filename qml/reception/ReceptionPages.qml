// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The receptionist's pages, one of them shown: at the desk, and in the kiosk's staff mode.
FocusScope {
    id: pages

    required property ReceptionScreen reception
    readonly property int page: reception.signIn.signedIn ? reception.page : -1

    PageLoader {
        wanted: pages.page === ReceptionScreen.Inside
        page: Qt.resolvedUrl("InsidePage.qml")
        given: {
            "inside": pages.reception.inside,
            "ticket": pages.reception.ticket
        }
    }
    PageLoader {
        wanted: pages.page === ReceptionScreen.Entry
        page: Qt.resolvedUrl("EntryPage.qml")
        given: {
            "entry": pages.reception.entry,
            "ticket": pages.reception.ticket
        }
    }
    PageLoader {
        wanted: pages.page === ReceptionScreen.Log
        page: Qt.resolvedUrl("LogPage.qml")
        given: {
            "log": pages.reception.log
        }
    }
    PageLoader {
        wanted: pages.page === ReceptionScreen.Figures
        page: Qt.resolvedUrl("FiguresPage.qml")
        given: {
            "figures": pages.reception.figures
        }
    }
    PageLoader {
        wanted: pages.page === ReceptionScreen.RollCall
        page: Qt.resolvedUrl("RollCallPage.qml")
        given: {
            "rollCall": pages.reception.rollCall
        }
    }
    PageLoader {
        wanted: pages.page === ReceptionScreen.Health
        page: Qt.resolvedUrl("HealthPage.qml")
        given: {
            "health": pages.reception.health
        }
    }
}
