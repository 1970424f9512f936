// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What became of the paper, and of the ticks.
TextLine {
    id: note

    required property RollCallScreen rollCall
    readonly property string ofPaper: {
        switch (rollCall.paper) {
        case RollCallScreen.Drawing:
        case RollCallScreen.Printing:
            return qsTr("Printing…");
        case RollCallScreen.Saved:
            return qsTr("Saved as %1").arg(rollCall.savedAs);
        case RollCallScreen.Printed:
            return qsTr("Sent to the printer.");
        case RollCallScreen.NotPrinted:
            return rollCall.savedAs === "" ? qsTr("Neither printed nor saved. Tick here on the screen.") : qsTr("The printer did not take it. Saved as %1").arg(rollCall.savedAs);
        case RollCallScreen.NotSaved:
            return qsTr("It could not be saved. Tick here on the screen.");
        }
        return "";
    }

    text: rollCall.ticksLost ? qsTr("The ticks cannot be saved: keep this page open.") : ofPaper
    size: Theme.deskText(22)
    color: rollCall.ticksLost || rollCall.paper === RollCallScreen.NotPrinted || rollCall.paper === RollCallScreen.NotSaved ? Theme.colour.amber : Theme.colour.inkSoft
    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
}
