// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The greeting, and the slides that take turns with it; one fades into the next.
Item {
    id: place

    required property Kiosk kiosk
    property alias brief: words.brief
    property real room: height // for slides, where there are any
    readonly property SlideScreen slides: kiosk.slides
    property SlideFace front: null

    function follow() {
        if (slides.name === "") {
            front = null;
            return;
        }
        if (!front || front.name !== slides.name)
            front = front === one ? two : one;
        front.take();
    }

    height: slides.any ? room : words.height
    Component.onCompleted: follow()

    Connections {
        target: place.slides

        function onNowChanged() {
            place.follow();
        }
    }
    Binding {
        target: place.slides
        property: "area"
        value: Qt.size(Math.round(place.width * Screen.devicePixelRatio), Math.round(place.height * Screen.devicePixelRatio))
    }
    AttractGreeting {
        id: words
        kiosk: place.kiosk
        width: parent.width
        opacity: place.front ? 0 : 1

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.time.fade
            }
        }
    }
    SlideFace {
        id: one
        anchors.fill: parent
        slides: place.slides
        shown: place.front === one
    }
    SlideFace {
        id: two
        anchors.fill: parent
        slides: place.slides
        shown: place.front === two
    }
}
