// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What is going on with the figures, when there is something to say.
Item {
    id: note

    required property FiguresScreen figures
    readonly property SheetJob paper: figures.paper
    readonly property bool isWell: figures.saving === FiguresScreen.Saved || (paper.state !== SheetJob.NotPrinted && paper.state !== SheetJob.NotSaved)
    readonly property string ofPaper: {
        switch (paper.state) {
        case SheetJob.Drawing:
        case SheetJob.Printing:
            return qsTr("Drawing the sheets…");
        case SheetJob.Saved:
            return qsTr("Saved as %1").arg(paper.savedAs);
        case SheetJob.Printed:
            return qsTr("Sent to the printer.");
        case SheetJob.NotPrinted:
            return paper.savedAs === "" ? qsTr("Neither printed nor saved.") : qsTr("The printer did not take it. Saved as %1").arg(paper.savedAs);
        case SheetJob.NotSaved:
            return qsTr("The sheets could not be saved. Is the disk full?");
        }
        return "";
    }
    readonly property string words: {
        if (figures.failed)
            return qsTr("The book could not be read. Try again, or call IT.");
        switch (figures.saving) {
        case FiguresScreen.Saved:
            return qsTr("Saved in %1").arg(figures.savedIn);
        case FiguresScreen.NotWritten:
            return qsTr("The tables could not be written. Is the disk full?");
        }
        return ofPaper;
    }

    implicitHeight: words === "" ? Theme.desk(26) : Math.max(Theme.desk(62), said.height + Theme.desk(20))

    TextLine {
        id: said
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        visible: text !== ""
        text: note.words
        size: Theme.deskText(24)
        color: note.isWell && note.figures.saving !== FiguresScreen.NotWritten && !note.figures.failed ? Theme.colour.jade : Theme.colour.amber
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere // a folder's name may be long
    }
    // Only when it takes long enough to be seen.
    Rectangle {
        visible: note.figures.busy && note.figures.progress > 0
        y: parent.height - height - Theme.desk(9)
        width: parent.width
        height: Theme.desk(6)
        radius: height / 2
        color: Theme.colour.outlined ? Theme.colour.card : Theme.colour.line
        border.color: Theme.colour.edge
        border.width: Theme.colour.outlined ? Theme.desk(2) : 0

        Rectangle {
            width: parent.width * note.figures.progress
            height: parent.height
            radius: height / 2
            color: Theme.colour.jade
        }
    }
}
