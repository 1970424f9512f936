// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The calibration, for IT: phones at the mark, phones one metre away, the thresholds between. Portrait reads down; landscape tells left and shows right.
FocusScope {
    id: page

    required property CalibrationScreen calibration
    readonly property real side: Theme.portrait ? width : (width - Theme.xl) / 2

    objectName: "calibration"
    Keys.onEscapePressed: calibration.cancel()
    Keys.onReturnPressed: ways.advance()
    Keys.onEnterPressed: ways.advance()

    CalibrationWords {
        id: words
        width: page.side
        calibration: page.calibration
    }
    Row {
        id: cards
        x: Theme.portrait ? 0 : page.width - width
        y: Theme.portrait ? words.height + Theme.px(40) : 0
        width: page.side
        height: Math.min(Theme.px(560), ways.y - y - Theme.px(32))
        spacing: Theme.s

        CalibrationCard {
            width: (parent.width - parent.spacing) / 2
            height: parent.height
            title: "Android"
            family: page.calibration.android
            calibration: page.calibration
        }
        CalibrationCard {
            width: (parent.width - parent.spacing) / 2
            height: parent.height
            title: "iPhone"
            family: page.calibration.iphone
            calibration: page.calibration
        }
    }
    CalibrationWays {
        id: ways
        y: page.height - height
        width: page.width
        calibration: page.calibration
    }
}
