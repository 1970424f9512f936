// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One slide: a picture, or a heading and a few words on a card, as large as fits.
Item {
    id: face

    required property SlideScreen slides
    property bool shown: false
    property string name
    property string picture
    property string heading
    property string body

    function take() {
        name = slides.name;
        picture = slides.picture;
        heading = slides.heading;
        body = slides.body;
    }

    visible: opacity > 0
    opacity: shown ? 1 : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: picture === "" ? heading + ". " + body : ""

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.time.fade
        }
    }
    SlidePicture {
        anchors.fill: parent
        show: face.slides
        name: face.picture
    }
    Rectangle {
        anchors.fill: parent
        visible: face.picture === ""
        radius: Theme.radius.tile
        color: Theme.colour.card
        border.color: Theme.colour.line
        border.width: Theme.hairline

        TextLine {
            id: title
            x: Theme.px(48)
            y: Theme.px(Theme.portrait ? 40 : 20)
            width: parent.width - 2 * x
            height: Math.min(implicitHeight, (parent.height - y) * 0.45)
            text: face.heading
            size: Theme.px(Theme.portrait ? 68 : 48)
            weight: Font.DemiBold
            displayed: true
            color: Theme.colour.jade
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.px(36)
        }
        TextLine {
            x: title.x
            y: title.y + title.height + Theme.px(Theme.portrait ? 20 : 6)
            width: title.width
            height: parent.height - y - Theme.px(Theme.portrait ? 32 : 12)
            text: face.body
            size: Theme.px(46)
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.px(31)
        }
    }
}
