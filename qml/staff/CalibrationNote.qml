// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Why one cannot go on.
Rectangle {
    id: note

    required property CalibrationScreen calibration
    readonly property string words: {
        if (calibration.failed)
            return qsTr("They could not be kept. The old thresholds hold.");
        if (calibration.stage !== CalibrationScreen.AtMark && calibration.stage !== CalibrationScreen.OneMetre)
            return "";
        if (!calibration.radioWorks)
            return qsTr("Bluetooth does not work just now.");
        return calibration.measured && !calibration.enough ? qsTr("Too little was heard. Is Bluezone open on every phone?") : "";
    }

    visible: words !== ""
    implicitHeight: line.height + Theme.px(32)
    radius: Theme.radius.button
    color: Theme.colour.amberTint
    border.color: Theme.colour.amber
    border.width: Theme.hairline

    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(28)
        side: Theme.px(52)
        name: "question"
        color: Theme.colour.amber
    }
    TextLine {
        id: line
        objectName: "calibrationNote"
        anchors.verticalCenter: parent.verticalCenter
        x: sign.x + sign.width + Theme.px(24)
        width: parent.width - x - Theme.px(24)
        text: note.words
        color: Theme.colour.amber
    }
}
