// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The receptionist at the kiosk, over the first screen: PIN, who is waiting, the pass of who was let in.
FocusScope {
    id: view

    required property Kiosk kiosk
    readonly property StaffScreen staff: kiosk.staff
    readonly property bool calibrating: staff.calibration.stage !== CalibrationScreen.Closed
    readonly property bool passing: staff.pass.code !== ""

    objectName: "screen_staff"
    focus: true
    Keys.onEscapePressed: staff.close()

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.paper
    }
    // Lies under everything here, and lets no touch through to the gates.
    MouseArea {
        anchors.fill: parent
    }
    StaffHead {
        id: head
        x: Theme.xl
        y: Theme.px(52)
        width: parent.width - 2 * Theme.xl
        staff: view.staff
    }
    FocusScope {
        id: page
        x: Theme.xl
        y: head.y + head.height + Theme.px(Theme.portrait ? 60 : 24)
        width: parent.width - 2 * Theme.xl
        height: (printer.visible ? printer.y : typefaces.y) - y - Theme.px(Theme.portrait ? 40 : 24)
        focus: true

        SignInPage {
            visible: !view.staff.signedIn
            anchors.fill: parent
            focus: visible
            signIn: view.staff.signIn
        }
        WaitingPage {
            id: waiting
            visible: view.staff.signedIn && !view.passing && !view.calibrating
            anchors.fill: parent
            staff: view.staff
        }
        CalibrationPage {
            visible: view.calibrating
            anchors.fill: parent
            calibration: view.staff.calibration
            onVisibleChanged: {
                focus = visible;
                page.forceActiveFocus();
            }
        }
        HandOverPage {
            visible: view.passing
            anchors.fill: parent
            staff: view.staff
            ticket: view.kiosk.ticket
        }
    }
    TypefaceNote {
        id: typefaces
        x: Theme.xl
        y: (strip.visible ? strip.y : parent.height) - height - (visible ? Theme.px(16) : 0)
        width: parent.width - 2 * x
        kiosk: view.kiosk
    }
    PrinterNote {
        id: printer
        visible: ticket.trouble !== TicketScreen.NoTrouble && !view.calibrating
        x: Theme.xl
        y: typefaces.y - height - Theme.px(Theme.portrait ? 40 : 24)
        width: parent.width - 2 * Theme.xl
        ticket: view.kiosk.ticket
    }
    RadioStrip {
        id: strip
        visible: Theme.hasSill
        y: parent.height - height
        width: parent.width
        radio: view.kiosk.radio
    }
    LetInSheet {
        staff: view.staff
        page: waiting
    }
    Item {
        anchors.fill: parent

        PointHandler {
            onActiveChanged: if (active)
                view.staff.touched()
        }
    }
}
