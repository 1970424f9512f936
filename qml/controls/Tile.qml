// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One of several places or people: icon, a word in the corner, the name at the bottom; chosen or not.
Pressable {
    id: control

    property string iconName
    property string corner // such as the floor
    property string caption // second language under the name
    property bool chosen: false
    property color accent: Theme.colour.jade
    property color tint: Theme.colour.jadeTint // of what is chosen
    property bool flat: height < Theme.px(Theme.largeText || Theme.tall ? 236 : 200) // no room for the icon's row: name and corner only

    implicitHeight: Theme.px(238)
    implicitWidth: Theme.px(458)
    radius: Theme.radius.tile
    ground: chosen ? tint : Theme.colour.card
    border: chosen ? accent : Theme.colour.edge
    borderWidth: chosen ? Theme.strong : Theme.hairline
    topPadding: flat ? Theme.xs : Theme.px(30)
    bottomPadding: flat ? Theme.xs : Theme.px(24)
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen

    contentItem: TileFace {
        text: control.text
        caption: control.caption
        corner: control.corner
        iconName: control.iconName
        chosen: control.chosen
        flat: control.flat
        accent: control.accent
        ink: control.ink
    }
}
