// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// A person with their department below, or a department.
Pressable {
    id: tile

    required property offeredHost host
    property bool first: false // the likeliest
    readonly property string department: Theme.language === "vi" || host.departmentEn === "" ? host.department : host.departmentEn

    text: host.person === "" ? department : host.person
    second: host.person === "" ? "" : department
    leftPadding: Theme.px(24)
    rightPadding: Theme.px(16)
    topPadding: Theme.px(6)
    bottomPadding: Theme.px(6)
    border: first ? Theme.colour.jade : Theme.colour.edge
    borderWidth: first ? Theme.strong : Theme.hairline
    pressedGround: Theme.colour.sunk
    Accessible.name: second === "" ? text : text + ", " + second

    contentItem: HostOfferFace {
        text: tile.text
        second: tile.second
    }
}
