// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The receptionist's window on a desk. It measures its screen for the theme, as the kiosk's does.
Window {
    id: window

    required property ReceptionScreen reception
    property string language: "vi"

    // The drawing is 1920 by 1080 at 4.06; the window is read from nearer than a kiosk, so it may shrink with the window.
    readonly property real fitting: 4.06 * Math.min(width / 1920, height / 1080)

    width: 1920
    height: 1080
    minimumWidth: 1024
    minimumHeight: 640
    title: qsTr("Gatebook · Reception")
    color: Theme.colour.paper

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: window.fitting
    }
    Binding {
        target: Theme
        property: "portrait"
        value: false
    }
    Binding {
        target: Theme
        property: "language"
        value: window.language
    }
    Binding {
        target: Theme
        property: "windowWidth"
        value: window.width
    }
    ReceptionView {
        anchors.fill: parent
        reception: window.reception
    }
}
