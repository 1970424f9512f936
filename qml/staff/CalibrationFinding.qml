// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What came of a kind of phone: the new threshold between what was measured, or why there is none.
Item {
    id: finding

    required property CalibrationFamily family
    readonly property bool found: family.outcome === CalibrationFamily.Calibrated
    readonly property bool drawn: found || family.outcome === CalibrationFamily.TooClose
    readonly property string heading: {
        switch (family.outcome) {
        case CalibrationFamily.Calibrated:
            return qsTr("%1 dBm").arg(family.threshold);
        case CalibrationFamily.TooClose:
            return qsTr("Too close");
        case CalibrationFamily.TooFew:
            return qsTr("Too little heard");
        }
        return qsTr("Not heard");
    }
    readonly property string line: {
        switch (family.outcome) {
        case CalibrationFamily.Calibrated:
            return qsTr("new threshold; %1 before").arg(family.thresholdNow);
        case CalibrationFamily.TooClose:
            return qsTr("%1 dB apart, at least 6 are needed. The threshold stays %2 dBm.").arg(family.mark - family.metre).arg(family.thresholdNow);
        }
        return family.known ? qsTr("the threshold stays %1 dBm").arg(family.thresholdNow) : qsTr("not listened for");
    }

    Column {
        width: parent.width
        spacing: Theme.px(6)

        TextLine {
            objectName: "calibrationFound"
            width: parent.width
            text: finding.heading
            size: Theme.size.heading
            weight: Font.DemiBold
            color: finding.found ? Theme.colour.jade : finding.family.outcome === CalibrationFamily.NotHeard ? Theme.colour.grey : Theme.colour.amber
        }
        TextLine {
            width: parent.width
            text: finding.line
            size: Theme.size.caption
            color: Theme.colour.inkSoft
        }
    }
    LevelScale {
        visible: finding.drawn
        anchors.bottom: parent.bottom
        width: parent.width
        mark: finding.family.mark
        metre: finding.family.metre
        threshold: finding.found ? finding.family.threshold : 0
    }
}
