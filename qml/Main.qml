// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The kiosk's window. It measures the screen for the theme, and gives the visitor's choices of look back when the visitor is gone.
Window {
    id: window

    required property Kiosk kiosk
    property real millimetresPerPixel: 0 // by setting; 0 asks the screen
    property bool reduceMotion: kiosk.look.reduceMotion

    // Offscreen there is no panel to measure; the look was drawn at 4.06.
    readonly property real screenDensity: Qt.platform.pluginName === "offscreen" ? 4.06 : Screen.pixelDensity
    readonly property real density: millimetresPerPixel > 0 ? 1 / millimetresPerPixel : screenDensity
    // The drawing is 266 by 473 mm; on a smaller panel everything shrinks together rather than falls off the edge.
    readonly property real fitting: height >= width ? Math.min(width / 266, height / 472.9) : Math.min(width / 472.9, height / 266)

    width: 1080
    height: 1920
    title: qsTr("Gatebook")
    color: Theme.colour.paper

    readonly property bool chosen: Theme.easing || kiosk.speech.on !== kiosk.speech.byDefault || Theme.lowReach || Theme.highContrast !== kiosk.look.contrast || Theme.largeText !== kiosk.look.largeText || Theme.mirrored !== kiosk.look.mirrored

    function forgetVisitor() {
        Theme.easing = false;
        kiosk.speech.on = kiosk.speech.byDefault;
        Theme.lowReach = false;
        Theme.highContrast = kiosk.look.contrast;
        Theme.largeText = kiosk.look.largeText;
        Theme.mirrored = kiosk.look.mirrored;
    }
    Component.onCompleted: forgetVisitor()

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
        property: "atKiosk"
        value: true
    }
    Binding {
        target: Theme
        property: "dark"
        value: window.kiosk.look.dark
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
        running: window.kiosk.session.step === SessionScreen.Attract && window.chosen
        onTriggered: window.forgetVisitor()
    }
    Frame {
        width: parent.width
        height: parent.height
        x: Theme.px(3) * window.kiosk.look.shift.x
        y: Theme.px(3) * window.kiosk.look.shift.y
        kiosk: window.kiosk
        onTouched: if (resting.running)
            resting.restart()
    }
}
