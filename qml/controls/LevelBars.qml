// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// How strongly something of the app is heard: four bars, filled from the left.
Row {
    id: bars

    property int level: 0 // 0 to 5, as the gate has arches; four bars are enough here
    property color ink: Theme.colour.sky

    spacing: Theme.px(9)
    height: Theme.px(50)

    LevelBar {
        index: 0
        lit: bars.level > 0
        ink: bars.ink
    }
    LevelBar {
        index: 1
        lit: bars.level > 1
        ink: bars.ink
    }
    LevelBar {
        index: 2
        lit: bars.level > 2
        ink: bars.ink
    }
    LevelBar {
        index: 3
        lit: bars.level > 3
        ink: bars.ink
    }
}
