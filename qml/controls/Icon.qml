// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// A line icon in the theme's ink. Never without words beside it, but for the few that the attract screen names.
IconItem {
    property real side: Theme.px(44)

    implicitWidth: side
    implicitHeight: side
    color: Theme.colour.ink
}
