// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Rail and page; before anybody signed in, only the PIN.
FocusScope {
    id: view

    required property ReceptionScreen reception

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
    ReadOnlyBand {
        id: band
        visible: view.reception.signIn.signedIn && view.reception.readOnly
        x: pages.x
        y: Theme.px(24)
        width: pages.width
        reception: view.reception
    }
    ReceptionPages {
        id: pages
        visible: view.reception.signIn.signedIn
        x: rail.width + Theme.px(24)
        y: view.reception.readOnly ? band.y + band.height + Theme.px(20) : Theme.px(28)
        width: parent.width - x - Theme.px(32)
        height: parent.height - y - Theme.px(36)
        focus: visible
        reception: view.reception
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
