// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Rail and page; before anybody signed in, only the PIN.
FocusScope {
    id: view

    required property ReceptionScreen reception
    readonly property int page: reception.signIn.signedIn ? reception.page : -1

    objectName: "screen_reception"
    focus: true

    SignInDesk {
        visible: !view.reception.signIn.signedIn
        anchors.fill: parent
        focus: visible
        reception: view.reception
    }
    ReceptionRail {
        id: rail
        visible: view.reception.signIn.signedIn
        width: Theme.px(328)
        height: parent.height
        reception: view.reception
    }
    FocusScope {
        visible: view.reception.signIn.signedIn
        x: rail.width + Theme.px(24)
        y: Theme.px(28)
        width: parent.width - x - Theme.px(32)
        height: parent.height - y - Theme.px(36)
        focus: visible

        InsidePage {
            visible: view.page === ReceptionScreen.Inside
            anchors.fill: parent
            inside: view.reception.inside
        }
        EntryPage {
            visible: view.page === ReceptionScreen.Entry
            anchors.fill: parent
            entry: view.reception.entry
        }
        LogPage {
            visible: view.page === ReceptionScreen.Log
            anchors.fill: parent
            log: view.reception.log
        }
        FiguresPage {
            visible: view.page === ReceptionScreen.Figures
            anchors.fill: parent
            figures: view.reception.figures
        }
        RollCallPage {
            visible: view.page === ReceptionScreen.RollCall
            anchors.fill: parent
            rollCall: view.reception.rollCall
        }
        HealthPage {
            visible: view.page === ReceptionScreen.Health
            anchors.fill: parent
            health: view.reception.health
        }
    }
    HoverHandler {
        onPointChanged: view.reception.touched()
    }
    Item {
        anchors.fill: parent

        PointHandler {
            onActiveChanged: if (active)
                view.reception.touched()
        }
    }
    Keys.onPressed: event => {
        view.reception.touched();
        event.accepted = false;
    }
}
