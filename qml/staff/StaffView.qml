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
    readonly property bool choosing: staff.signedIn && !passing && !calibrating // a page
    readonly property bool hasPages: choosing && staff.desk !== null
    readonly property bool atDesk: choosing && staff.desk !== null && staff.desk.page !== ReceptionScreen.Waiting

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
        y: Theme.px(Theme.portrait ? 52 : view.hasPages ? 16 : 52)
        width: parent.width - 2 * Theme.xl
        enabled: !sheet.open
        staff: view.staff
    }
    FocusScope {
        id: page
        enabled: !sheet.open // what a sheet covers is not reached by the keyboard either
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
            visible: view.choosing && !view.atDesk
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
    Loader {
        id: pages
        visible: view.atDesk
        focus: visible
        x: Theme.px(44)
        y: head.y + head.height + Theme.px(Theme.portrait ? 28 : 14)
        width: parent.width - 2 * x
        height: (bar.visible ? bar.y : parent.height) - y - Theme.px(20)
        onVisibleChanged: {
            if (visible && status === Loader.Null)
                setSource(Qt.resolvedUrl("DeskArea.qml"), {
                    "desk": view.staff.desk,
                    "keyboardTop": Qt.binding(() => keyboard.y - pages.y)
                });
            forceActiveFocus();
        }
    }
    TypefaceNote {
        id: typefaces
        visible: typefaces.missing.length > 0 && !view.atDesk
        x: Theme.xl
        y: (bar.visible ? bar.y : strip.visible ? strip.y : parent.height) - height - (visible ? Theme.px(16) : 0)
        width: parent.width - 2 * x
        kiosk: view.kiosk
    }
    PrinterNote {
        id: printer
        visible: ticket.trouble !== TicketScreen.NoTrouble && !view.calibrating && !view.atDesk
        x: Theme.xl
        y: typefaces.y - height - Theme.px(Theme.portrait ? 40 : 24)
        width: parent.width - 2 * Theme.xl
        ticket: view.kiosk.ticket
    }
    RadioStrip {
        id: strip
        visible: Theme.hasSill && !view.hasPages
        y: parent.height - height
        width: parent.width
        radio: view.kiosk.radio
    }
    StaffBar {
        id: bar
        visible: view.hasPages && !keyboard.wanted
        y: parent.height - height
        width: parent.width
        enabled: !sheet.open
        staff: view.staff
    }
    Keyboard {
        id: keyboard
        objectName: "staffKeyboard"
        y: parent.height - height
        width: parent.width
        wanted: (pages.item as DeskArea)?.typing ?? false
    }
    LetInSheet {
        id: sheet
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
