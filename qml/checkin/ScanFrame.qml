// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Four corners and a line that passes between them: where a code is read.
Item {
    id: frame

    property real unit: 1
    property color color: Theme.light.jade
    readonly property real thick: Math.max(2, 7 * unit)
    readonly property real arm: width * 0.26

    ScanCorner {
        arm: frame.arm
        thick: frame.thick
        color: frame.color
    }
    ScanCorner {
        arm: frame.arm
        thick: frame.thick
        color: frame.color
        atBottom: true
    }
    ScanCorner {
        arm: frame.arm
        thick: frame.thick
        color: frame.color
        atRight: true
    }
    ScanCorner {
        arm: frame.arm
        thick: frame.thick
        color: frame.color
        atRight: true
        atBottom: true
    }
    Rectangle {
        id: line
        x: -frame.thick
        width: parent.width + 2 * frame.thick
        height: frame.thick
        radius: height / 2
        y: parent.height / 2
        color: frame.color

        SequentialAnimation on y {
            running: frame.visible && !Theme.reduceMotion
            loops: 3 // enough to be understood; then it rests

            NumberAnimation {
                from: frame.height * 0.1
                to: frame.height * 0.9
                duration: Theme.time.wave / 2
                easing.type: Easing.InOutSine
            }
            NumberAnimation {
                from: frame.height * 0.9
                to: frame.height * 0.1
                duration: Theme.time.wave / 2
                easing.type: Easing.InOutSine
            }
            NumberAnimation {
                from: frame.height * 0.1
                to: frame.height * 0.5
                duration: Theme.time.wave / 4
                easing.type: Easing.OutSine
            }
        }
    }
}
