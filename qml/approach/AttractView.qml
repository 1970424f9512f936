// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// The first screen: two gates, and one's own language at one touch.
StepView {
    id: view

    readonly property real speakWidth: Theme.portrait ? body.width : body.width - gates.width - Theme.px(50)
    readonly property real speakX: Theme.portrait || !Theme.mirrored ? 0 : body.width - speakWidth
    readonly property real controlsHeight: languages.height
    readonly property real gatesTop: low ? middle + Theme.px(24) - body.y : Theme.portrait ? greeting.height + Theme.px(36) : Theme.lowReach ? touchTop : -Theme.px(104)

    objectName: "screen_attract"
    hasFoot: false
    showsArch: false

    SlidePlace {
        id: greeting
        kiosk: view.kiosk
        room: view.low ? view.middle + Theme.px(24) - view.body.y - reminders.height - Theme.px(140) : Theme.portrait ? Theme.px(450) : languages.y - y - reminders.height - Theme.px(24)
        width: view.speakWidth
        x: view.speakX
        y: Theme.portrait || !view.kiosk.slides.any ? 0 : Theme.px(24) // clear of the date
        brief: reminders.crowded
    }
    Row {
        id: gates
        x: Theme.portrait || Theme.mirrored ? 0 : view.body.width - width
        y: view.gatesTop
        height: view.low ? noticeLine.upper - y - Theme.px(12) : Theme.portrait ? reminders.y - y - Theme.px(36) : view.body.height - y - (noticeLine.visible ? noticeLine.height : 0)
        width: Theme.portrait ? view.body.width : Theme.px(848)
        spacing: Theme.px(Theme.portrait ? 24 : 28)

        Gate {
            objectName: "gateIn"
            width: (gates.width - gates.spacing) / 2
            height: gates.height
            says: QT_TRANSLATE_NOOP("Ui", "Check in")
            way: QT_TRANSLATE_NOOP("Ui", "In")
            iconName: "in"
            arches: Theme.colour.inArches
            door: Theme.colour.lamp
            overDoor: Theme.colour.overLamp
            outline: Theme.colour.inLine
            onClicked: view.kiosk.session.checkIn()
        }
        Gate {
            objectName: "gateOut"
            width: (gates.width - gates.spacing) / 2
            height: gates.height
            says: QT_TRANSLATE_NOOP("Ui", "Check out")
            way: QT_TRANSLATE_NOOP("Ui", "Out")
            iconName: "out"
            arches: Theme.colour.outArches
            door: Theme.colour.dawn
            overDoor: Theme.colour.overDawn
            outline: Theme.colour.outLine
            onClicked: view.kiosk.session.checkOut()
        }
    }
    Column {
        id: reminders

        readonly property bool askCard: view.kiosk.scan.ready && (Theme.portrait && !view.low || !view.kiosk.slides.any) // slides need the room
        readonly property bool crowded: !Theme.portrait && askCard

        x: view.speakX
        y: view.low ? greeting.height + Theme.px(72) : Theme.portrait ? noticeLine.upper - height - Theme.px(noticeLine.visible ? 12 : 36) : greeting.y + greeting.height + (languages.y - greeting.y - greeting.height - height) / 2
        width: view.speakWidth
        spacing: Theme.px(crowded ? 12 : 24)

        Reminder {
            width: parent.width
            visible: view.kiosk.appCheck.wanted
            iconName: "bt"
            says: QT_TRANSLATE_NOOP("Ui", "With a smartphone? Please open Bluezone and turn Bluetooth on.")
            second: Theme.bilingual && !reminders.crowded ? "With a smartphone? Please open Bluezone." : "" // shorter than `says`: one line
        }
        Reminder {
            width: parent.width
            visible: reminders.askCard
            iconName: "card"
            tint: Theme.colour.jadeTint
            ink: Theme.colour.jade
            says: view.kiosk.scan.byCamera ? QT_TRANSLATE_NOOP("Ui", "Quicker with a citizen card or a pass: hold its QR up to the camera.") : QT_TRANSLATE_NOOP("Ui", "Quicker with a citizen card or a pass: show its QR to the scanner.")
            second: Theme.bilingual && !reminders.crowded ? "Quicker: show the QR of your card or pass." : ""
        }
    }
    NoticeLine {
        id: noticeLine
        // Where the gates are flat there is no room under them; the next screens have the line too.
        readonly property bool fits: Theme.portrait || !Theme.lowReach
        readonly property real upper: visible ? y : languages.y

        x: gates.x + (Theme.portrait ? 0 : Theme.px(12))
        y: Theme.portrait ? languages.y - height - Theme.px(8) : view.body.height - height + Theme.px(14)
        width: gates.width
        visible: notice.available && fits
        notice: view.kiosk.notice
    }
    LanguageRow {
        id: languages
        x: view.speakX
        y: view.body.height - height
        width: view.speakWidth
        kiosk: view.kiosk
    }
}
