// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One of a gate's nested arches; the last is the door. Its parent is the gate, whose lower edge cuts it.
Rectangle {
    property int index: 0
    property int count: 4 // arches around the door
    property real step: 0 // how much narrower each is, on each side
    property color paint
    property color outline: "transparent"
    property int skipped: 1 // high contrast draws no line here, or the lines would flow together

    visible: index <= count
    x: index * step
    y: x
    width: parent.width - 2 * x
    height: parent.height - y + radius
    radius: width / 2
    color: paint
    border.color: outline
    border.width: outline.a > 0 && index !== skipped ? Theme.mm(index === 0 ? 1.5 : 0.8) : 0
}
