// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The ways on: the main one, measuring again, and out with nothing changed. While phones are measured, the time left stands in their place.
Item {
    id: ways

    required property CalibrationScreen calibration
    readonly property bool saved: calibration.stage === CalibrationScreen.Saved
    readonly property bool shows: calibration.stage === CalibrationScreen.Result
    readonly property bool canAgain: calibration.enough || (shows && calibration.usable)

    function advance() {
        if (saved)
            calibration.cancel();
        else if (shows)
            calibration.usable ? calibration.use() : calibration.again();
        else
            calibration.enough ? calibration.next() : calibration.measure();
    }

    implicitHeight: main.height + (Theme.portrait && !saved ? Theme.s + Theme.target : 0)

    MainButton {
        id: main
        objectName: "calibrationMain"
        visible: !ways.calibration.measuring
        x: Theme.portrait ? 0 : parent.width - width
        width: Theme.portrait ? parent.width : Theme.px(700)
        enabled: ways.saved || ways.shows || ways.calibration.radioWorks
        iconName: ways.calibration.enough ? "arrow" : ""
        says: ways.saved ? QT_TRANSLATE_NOOP("Ui", "Done") : ways.shows ? (ways.calibration.usable ? QT_TRANSLATE_NOOP("Ui", "Use these thresholds") : QT_TRANSLATE_NOOP("Ui", "Measure again")) : ways.calibration.enough ? QT_TRANSLATE_NOOP("Ui", "Next") : ways.calibration.measured ? QT_TRANSLATE_NOOP("Ui", "Measure again") : QT_TRANSLATE_NOOP("Ui", "Start measuring")
        second: Theme.portrait && Theme.bilingual && text !== says ? says : ""
        onClicked: ways.advance()
    }
    Row {
        visible: ways.calibration.measuring
        x: main.x + (main.width - width) / 2
        height: main.height
        spacing: Theme.m

        CountdownRing {
            anchors.verticalCenter: parent.verticalCenter
            side: Theme.px(112)
            share: ways.calibration.shareLeft
            seconds: ways.calibration.secondsLeft
            color: Theme.colour.sky
        }
        TextLine {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Measuring, please hold still")
            size: Theme.size.heading
            weight: Font.DemiBold
            color: Theme.colour.sky
            wrapMode: Text.NoWrap
        }
    }
    Row {
        visible: !ways.saved
        y: Theme.portrait ? main.height + Theme.s : (main.height - height) / 2
        spacing: Theme.s

        PlainButton {
            objectName: "calibrationCancel"
            says: QT_TRANSLATE_NOOP("Ui", "Cancel")
            second: ""
            iconName: "close"
            onClicked: ways.calibration.cancel()
        }
        PlainButton {
            objectName: "calibrationAgain"
            visible: ways.canAgain && !ways.calibration.measuring
            says: QT_TRANSLATE_NOOP("Ui", "Measure again")
            second: ""
            iconName: "again"
            onClicked: ways.shows ? ways.calibration.again() : ways.calibration.measure()
        }
    }
}
