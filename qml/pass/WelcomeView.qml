// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Recorded: the open door, and the pass to keep.
StepView {
    id: view

    readonly property real half: showX - gap / 2 + Theme.xl // landscape: where the coloured half begins or ends

    objectName: "screen_welcome"
    gap: Theme.px(72) // in the middle of it the coloured half begins
    hasFoot: false
    showsArch: false
    overColour: Theme.portrait || Theme.mirrored
    clockOnColour: Theme.portrait || !Theme.mirrored
    ground: OpenDoor {
        x: Theme.portrait || Theme.mirrored ? 0 : view.half
        width: Theme.portrait ? view.width : Theme.mirrored ? view.showWidth + Theme.xl + view.gap / 2 : view.width - x
        height: Theme.portrait ? card.y + view.body.y + Theme.px(80) : view.height
        archTop: Theme.px(Theme.portrait ? 168 : 80)
        floorY: Theme.portrait ? Math.min(Theme.px(650), words.y + view.body.y - Theme.px(40)) : card.y + view.body.y
        doorWidth: Math.min(Theme.px(Theme.portrait ? 350 : 240), (floorY - archTop) * 0.9) // little room: all of it smaller
        breadth: Theme.portrait ? 1.75 : 2
        arches: Theme.colour.inArches
        door: Theme.colour.lamp
        overDoor: Theme.colour.overLamp
        outline: Theme.colour.inLine
        iconName: "check"
    }

    WelcomeWords {
        id: words
        x: view.touchX
        y: Theme.portrait ? card.y - height - Theme.px(48) : Math.max(-Theme.px(40), Math.min(Theme.px(40), (ways.visible ? ways.y : done.y) - height - Theme.px(28)))
        width: view.touchWidth
        session: view.kiosk.session
        group: view.kiosk.group
        checked: view.kiosk.appCheck.wanted
        color: Theme.portrait ? Theme.colour.overGate : Theme.colour.ink
        secondColor: Theme.portrait ? Theme.colour.overGate : Theme.colour.inkSoft
        alignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
    }
    PassCard {
        id: card
        x: view.showX
        y: (Theme.portrait ? (ways.visible ? ways.y : done.y) - Theme.px(40) : view.body.height) - height
        width: view.showWidth
        pass: view.kiosk.pass
        ticket: view.kiosk.ticket
    }
    CardWays {
        id: ways
        x: view.touchX
        y: done.y - height - Theme.px(28)
        width: view.touchWidth
        scan: view.kiosk.scan
    }
    PrintAgain {
        id: again
        x: view.touchX
        y: done.y
        width: Math.round((view.touchWidth - Theme.px(24)) * (Theme.portrait ? 0.42 : 0.48))
        height: done.height
        ticket: view.kiosk.ticket
    }
    DoneButton {
        id: done
        readonly property real aside: again.visible ? again.width + Theme.px(24) : 0

        x: view.touchX + aside
        y: view.body.height - height
        width: view.touchWidth - aside
        session: view.kiosk.session
    }
}
