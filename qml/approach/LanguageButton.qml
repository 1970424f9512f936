// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// A language by its own name, if the kiosk speaks it.
Pressable {
    id: control

    required property Kiosk kiosk
    property string code // ISO 639-1
    property string ownName
    readonly property var spoken: kiosk.languages
    readonly property bool chosen: kiosk.session.language === code

    objectName: "language_" + code
    text: visible ? ownName : "" // a script nobody reads here may have no font
    visible: spoken.includes(code)
    implicitHeight: Theme.px(104)
    leftPadding: Theme.px(16)
    rightPadding: Theme.px(16)
    ground: chosen ? Theme.colour.ink : Theme.colour.card
    border: chosen ? Theme.colour.ink : Theme.colour.edge
    ink: chosen ? Theme.colour.overInk : Theme.colour.ink
    pressedGround: chosen ? ground : Theme.colour.sunk
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen
    onClicked: kiosk.session.language = code

    contentItem: ButtonWords {
        text: control.text
        typeface: Theme.textOf(control.code)
        color: control.ink
    }
}
