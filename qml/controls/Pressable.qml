// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Gatebook.Ui

// What every button has in common: its ground, the answer to the finger, the ring of keyboard focus.
T.AbstractButton {
    id: control

    property string says // English, marked QT_TRANSLATE_NOOP("Ui", …)
    property string second: Theme.bilingual && text !== says ? says : ""
    property color ground: Theme.colour.card
    property color border: Theme.colour.edge
    property real borderWidth: Theme.hairline
    property color ink: Theme.colour.ink
    property real radius: Theme.radius.button
    property color focusColour: Theme.colour.focus
    property real focusOutset: Theme.px(8) // of the ring; negative: within the button
    property color pressedGround: Theme.colour.outlined ? ground : Qt.tint(ground, Theme.faded(ink, 0.06))

    text: qsTranslate("Ui", says)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: Theme.m
    rightPadding: Theme.m
    topPadding: Theme.xs
    bottomPadding: Theme.xs
    focusPolicy: Qt.TabFocus
    scale: down ? 0.98 : 1
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Behavior on scale {
        enabled: !control.down
        NumberAnimation {
            duration: Theme.time.release
        }
    }

    background: Rectangle {
        color: control.down ? control.pressedGround : control.ground
        border.color: control.border
        border.width: control.borderWidth
        radius: control.radius
        opacity: control.enabled ? 1 : 0.4

        Rectangle {
            visible: control.visualFocus
            anchors.fill: parent
            anchors.margins: -control.focusOutset
            color: "transparent"
            border.color: control.focusColour
            border.width: Theme.px(4)
            radius: control.radius + control.focusOutset
        }
    }
}
