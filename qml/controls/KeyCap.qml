// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One key of the code keypad or the PIN pad: words or an icon; sinks onto its foot under the finger.
Pressable {
    id: control

    property string iconName
    property bool quiet: false // shift, delete: what writes nothing
    readonly property real ringWidth: Theme.px(Theme.colour.outlined ? 10 : 4) // white turning yellow is not seen: a line grows

    implicitWidth: Theme.px(122)
    implicitHeight: Theme.px(102)
    radius: Theme.radius.key
    scale: 1
    ground: quiet ? Theme.colour.keyFn : Theme.colour.card
    border: Theme.colour.outlined ? Theme.colour.edge : ground
    leftPadding: 0
    rightPadding: 0
    topPadding: down ? Theme.px(6) : 0
    bottomPadding: down ? 0 : Theme.px(6)

    contentItem: ButtonWords {
        text: control.iconName === "" ? control.text : ""
        icon: control.iconName
        size: Theme.size.heading
        opacity: control.enabled ? 1 : 0.4
    }
    background: Item {
        Rectangle {
            visible: !control.down
            anchors.fill: parent
            radius: control.radius
            color: Theme.colour.keyFoot
        }
        Rectangle {
            width: parent.width
            height: parent.height - Theme.px(3)
            y: control.down ? Theme.px(3) : 0
            radius: control.radius
            color: control.ground
            border.color: control.visualFocus ? Theme.colour.focus : control.border
            border.width: control.visualFocus ? control.ringWidth : Theme.colour.outlined ? Theme.hairline : 0
        }
    }
}
