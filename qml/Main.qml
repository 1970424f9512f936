// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The kiosk's window. It measures the screen for the theme, and gives the visitor's choices of look back when the visitor is gone.
Window {
    id: window

    required property Kiosk kiosk
    property real millimetresPerPixel: 0 // by setting; 0 asks the screen
    property bool dark: false
    property bool mirrored: false
    property bool reduceMotion: false

    // Offscreen there is no panel to measure; the look was drawn at 4.06.
    readonly property real screenDensity: Qt.platform.pluginName === "offscreen" ? 4.06 : Screen.pixelDensity
    readonly property real density: millimetresPerPixel > 0 ? 1 / millimetresPerPixel : screenDensity
    // The drawing is 266 by 473 mm; on a smaller panel everything shrinks together rather than falls off the edge.
    readonly property real fitting: height >= width ? Math.min(width / 266, height / 472.9) : Math.min(width / 472.9, height / 266)

    width: 1080
    height: 1920
    title: qsTr("Gatebook")
    color: Theme.colour.paper

    function forgetVisitor() {
        Theme.lowReach = false;
        Theme.highContrast = false;
    }

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: Math.min(window.density, window.fitting)
    }
    Binding {
        target: Theme
        property: "portrait"
        value: window.height >= window.width
    }
    Binding {
        target: Theme
        property: "windowWidth"
        value: window.width
    }
    Binding {
        target: Theme
        property: "dark"
        value: window.dark
    }
    Binding {
        target: Theme
        property: "mirrored"
        value: window.mirrored
    }
    Binding {
        target: Theme
        property: "reduceMotion"
        value: window.reduceMotion
    }
    Binding {
        target: Theme
        property: "language"
        value: window.kiosk.language
    }
    Binding {
        target: Theme
        property: "hasSill"
        value: window.kiosk.appCheck.wanted
    }
    Connections {
        target: window.kiosk.session

        function onStepChanged() {
            if (window.kiosk.session.step === SessionScreen.Attract)
                window.forgetVisitor();
        }
    }
    // Somebody who only changed the look and went away.
    Timer {
        id: resting
        interval: 60000
        running: window.kiosk.session.step === SessionScreen.Attract && (Theme.lowReach || Theme.highContrast)
        onTriggered: window.forgetVisitor()
    }
    Frame {
        anchors.fill: parent
        kiosk: window.kiosk
        onTouched: if (resting.running)
            resting.restart()
    }
}
