// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What to do now, or what came of it.
Column {
    id: words

    required property CalibrationScreen calibration
    readonly property bool measures: calibration.stage === CalibrationScreen.AtMark || calibration.stage === CalibrationScreen.OneMetre
    readonly property bool atMark: calibration.stage === CalibrationScreen.AtMark
    readonly property list<string> help: calibration.stage === CalibrationScreen.Saved ? [] : measures ? (atMark ? atTheMark : oneMetreAway) : calibration.tooClose ? toTry : []
    readonly property list<string> atTheMark: [QT_TRANSLATE_NOOP("Ui", "Open Bluezone on an Android phone and on an iPhone; three phones are better"), QT_TRANSLATE_NOOP("Ui", "Hold them to the mark, as visitors do")]
    readonly property list<string> oneMetreAway: [QT_TRANSLATE_NOOP("Ui", "Step back one metre, phones in the hand"), QT_TRANSLATE_NOOP("Ui", "Leave no phone at the mark")]
    readonly property list<string> toTry: [QT_TRANSLATE_NOOP("Ui", "Put the antenna right behind the mark"), QT_TRANSLATE_NOOP("Ui", "Put a metal tray under and behind it"), QT_TRANSLATE_NOOP("Ui", "Try another Bluetooth dongle")]

    spacing: Theme.px(Theme.portrait ? 28 : 18)

    TextLine {
        visible: words.measures
        width: parent.width
        text: qsTr("Step %1 of 2").arg(words.atMark ? 1 : 2)
        size: Theme.size.second
        weight: Font.DemiBold
        color: Theme.colour.jade
    }
    Question {
        objectName: "calibrationQuestion"
        width: parent.width
        size: Theme.px(Theme.portrait ? 72 : 58)
        secondSize: Theme.size.second
        says: {
            switch (words.calibration.stage) {
            case CalibrationScreen.AtMark:
                return QT_TRANSLATE_NOOP("Ui", "Phones at the mark");
            case CalibrationScreen.OneMetre:
                return QT_TRANSLATE_NOOP("Ui", "Phones one metre away");
            case CalibrationScreen.Saved:
                return QT_TRANSLATE_NOOP("Ui", "The new thresholds hold from now on");
            }
            if (words.calibration.usable && words.calibration.tooClose)
                return QT_TRANSLATE_NOOP("Ui", "One kind of phone can be told apart, the other not yet");
            return words.calibration.usable ? QT_TRANSLATE_NOOP("Ui", "The mark can be told apart") : QT_TRANSLATE_NOOP("Ui", "The mark cannot be told apart yet");
        }
    }
    Repeater {
        model: words.help

        NumberedStep {
            required property int index
            required property string modelData
            readonly property CalibrationWords words: parent as CalibrationWords

            width: words ? words.width : 0
            number: index + 1
            says: modelData
            second: ""
            size: Theme.size.body
        }
    }
    CalibrationNote {
        width: parent.width
        calibration: words.calibration
    }
}
