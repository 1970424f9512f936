// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What became of the paper, and of the ticks.
TextLine {
    id: note

    required property RollCallScreen rollCall
    readonly property SheetJob paper: rollCall.paper
    readonly property string ofPaper: {
        switch (paper.state) {
        case SheetJob.Drawing:
        case SheetJob.Printing:
            return qsTr("Printing…");
        case SheetJob.Saved:
            return qsTr("Saved as %1").arg(paper.savedAs);
        case SheetJob.Printed:
            return qsTr("Sent to the printer.");
        case SheetJob.NotPrinted:
            return paper.savedAs === "" ? qsTr("Neither printed nor saved. Tick here on the screen.") : qsTr("The printer did not take it. Saved as %1").arg(paper.savedAs);
        case SheetJob.NotSaved:
            return qsTr("It could not be saved. Tick here on the screen.");
        }
        return "";
    }

    text: rollCall.ticksLost ? qsTr("The ticks cannot be saved: keep this page open.") : ofPaper
    size: Theme.deskText(22)
    color: rollCall.ticksLost || paper.state === SheetJob.NotPrinted || paper.state === SheetJob.NotSaved ? Theme.colour.amber : Theme.colour.inkSoft
    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
}
