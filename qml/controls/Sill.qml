// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The quiet strip along the lower edge that says what the kiosk knows of the phone. It never moves, covers nothing, and asks for no touch to go on.
Rectangle {
    id: sill

    required property AppCheckScreen appCheck
    property bool resting: false // out of service: nothing is listened to
    readonly property SillLook look: resting ? looks[looks.length - 1] : looks[appCheck.state]
    readonly property list<SillLook> looks: [
        SillLook { // Resting
            frame: "dashedcircle"
            picture: "phone"
            title: QT_TRANSLATE_NOOP("Ui", "Ready to hear Bluezone")
            line: QT_TRANSLATE_NOOP("Ui", "No phone near yet")
            brief: "No phone near yet"
            ink: Theme.colour.grey
            ground: Theme.colour.greyTint
        },
        SillLook { // Listening
            picture: "hear"
            waves: true
            title: QT_TRANSLATE_NOOP("Ui", "Listening for Bluezone")
            line: QT_TRANSLATE_NOOP("Ui", "Open the app, Bluetooth on")
            brief: "Listening"
            ink: Theme.colour.sky
            ground: Theme.colour.skyTint
        },
        SillLook { // Confirmed
            solid: true
            title: QT_TRANSLATE_NOOP("Ui", "Bluezone heard")
            line: QT_TRANSLATE_NOOP("Ui", "Thank you")
            brief: "Bluezone confirmed, thank you"
            ink: Theme.colour.jade
            ground: Theme.colour.jadeTint
        },
        SillLook { // NotHeard
            frame: "square"
            picture: "question"
            title: QT_TRANSLATE_NOOP("Ui", "Bluezone not heard yet")
            line: QT_TRANSLATE_NOOP("Ui", "Please open the app")
            brief: "Not heard yet"
            ink: Theme.colour.amber
            ground: Theme.colour.amberTint
            helps: true
        },
        SillLook { // Unavailable
            frame: "dashedsquare"
            picture: "radiooff"
            title: QT_TRANSLATE_NOOP("Ui", "App check unavailable for now")
            line: QT_TRANSLATE_NOOP("Ui", "Please go on")
            brief: "App check unavailable"
            ink: Theme.colour.grey
            ground: Theme.colour.greyTint
        },
        SillLook { // the kiosk itself
            frame: "dashedsquare"
            picture: "radiooff"
            title: QT_TRANSLATE_NOOP("Ui", "App check unavailable for now")
            line: QT_TRANSLATE_NOOP("Ui", "This kiosk is resting")
            brief: "This kiosk is resting"
            ink: Theme.colour.grey
            ground: Theme.colour.greyTint
        }
    ]
    signal helpAsked

    objectName: "sill"
    height: Theme.sillHeight
    color: look.ground
    Accessible.role: Accessible.StaticText
    Accessible.name: title.text + ". " + qsTranslate("Ui", look.line)

    Behavior on color {
        ColorAnimation {
            duration: Theme.time.sill
        }
    }
    // The whole picture stands a little aside at times: the strip reaches to the screen's edges all the same.
    Rectangle {
        z: -1
        x: -Theme.px(4)
        width: parent.width + Theme.px(8)
        height: parent.height + Theme.px(4)
        color: sill.color
    }
    Rectangle {
        x: -Theme.px(4)
        width: parent.width + Theme.px(8)
        height: Theme.px(4)
        color: sill.look.ink
    }
    SillBadge {
        id: badge
        x: Theme.xl
        anchors.verticalCenter: parent.verticalCenter
        frame: sill.look.frame
        picture: sill.look.picture
        solid: sill.look.solid
        waves: sill.look.waves
        ink: sill.look.ink
    }
    Column {
        x: badge.x + badge.width + Theme.m
        width: right.x - x - Theme.m
        anchors.verticalCenter: parent.verticalCenter

        TextLine {
            id: title
            width: parent.width
            text: qsTranslate("Ui", sill.look.title)
            size: Theme.size.button
            weight: Font.DemiBold
            color: sill.look.ink
        }
        TextLine {
            width: parent.width
            text: qsTranslate("Ui", sill.look.line) + (Theme.bilingual ? " · " + sill.look.brief : "")
            size: Theme.size.caption
            color: Theme.colour.inkSoft
        }
    }
    Row {
        id: right
        anchors.right: parent.right
        anchors.rightMargin: Theme.xl
        anchors.verticalCenter: parent.verticalCenter

        LevelBars {
            visible: sill.look.waves
            level: sill.appCheck.level
            ink: sill.look.ink
        }
        PlainButton {
            objectName: "howToOpen"
            visible: sill.look.helps
            says: QT_TRANSLATE_NOOP("Ui", "How to open")
            second: ""
            leftPadding: Theme.px(20)
            rightPadding: Theme.px(20)
            ink: sill.look.ink
            border: sill.look.ink
            implicitHeight: Theme.px(96)
            onClicked: sill.helpAsked()
        }
    }
}
