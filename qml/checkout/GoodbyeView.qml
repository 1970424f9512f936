// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Left, with the time of it.
StepView {
    id: view

    readonly property int together: kiosk.group.together
    readonly property real half: showX - gap / 2 + Theme.xl

    objectName: "screen_goodbye"
    gap: Theme.px(72) // in the middle of it the coloured half begins
    hasFoot: false
    showsArch: false
    overColour: Theme.portrait || Theme.mirrored
    clockOnColour: Theme.portrait || !Theme.mirrored
    ground: OpenDoor {
        x: Theme.portrait || Theme.mirrored ? 0 : view.half
        width: Theme.portrait ? view.width : Theme.mirrored ? view.showWidth + Theme.xl + view.gap / 2 : view.width - x
        height: Theme.portrait ? card.y + view.body.y + Theme.px(72) : view.height
        archTop: Theme.px(Theme.portrait ? 168 : 110)
        floorY: Theme.portrait ? Theme.px(600) : card.y + view.body.y
        doorWidth: Theme.px(Theme.portrait ? 350 : 300)
        arches: Theme.colour.outArches
        door: Theme.colour.dawn
        overDoor: Theme.colour.overDawn
        outline: Theme.colour.outLine
        iconName: "out"
    }

    Bilingual {
        id: words
        x: view.touchX
        y: Theme.portrait ? Theme.px(640) - view.body.y : Theme.px(20)
        width: view.touchWidth
        says: QT_TRANSLATE_NOOP("Ui", "Thank you for checking out.")
        text: qsTr("Goodbye")
        second: (view.together > 1 ? qsTr("%n people have left", "", view.together) + "\n" : "") + qsTranslate("Ui", says) + (Theme.bilingual ? "\n" + says : "")
        size: Theme.px(112)
        secondSize: Theme.size.body
        weight: Font.DemiBold
        displayed: true
        color: Theme.portrait ? Theme.colour.overGate : Theme.colour.ink
        secondColor: Theme.portrait ? Theme.colour.overGate : Theme.colour.inkSoft
        alignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
    }
    StayCard {
        id: card
        x: view.showX
        y: Theme.portrait ? Math.max(Theme.px(940) - view.body.y, words.y + words.height + Theme.px(40)) : view.body.height - height
        width: view.showWidth
        session: view.kiosk.session
    }
    Row {
        visible: !view.kiosk.scan.canUndo
        x: view.touchX
        y: (Theme.portrait ? card.y + card.height : words.y + words.height) + Theme.px(48)
        width: view.touchWidth
        spacing: Theme.px(36)

        Icon {
            id: shield
            side: Theme.px(60)
            name: "shield"
            color: Theme.colour.indigo
        }
        Bilingual {
            width: parent.width - shield.width - parent.spacing
            says: QT_TRANSLATE_NOOP("Ui", "The code has expired. Nothing more to do.")
        }
    }
    UndoButton {
        x: view.touchX
        y: done.y - height - Theme.px(28)
        width: view.touchWidth
        scan: view.kiosk.scan
    }
    DoneButton {
        id: done
        x: view.touchX
        y: view.body.height - height
        width: view.touchWidth
        session: view.kiosk.session
        fill: Theme.colour.indigo
    }
}
