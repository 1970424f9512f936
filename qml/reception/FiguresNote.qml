// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What is going on with the figures, when there is something to say.
Item {
    id: note

    required property FiguresScreen figures
    readonly property string words: {
        if (figures.failed)
            return qsTr("The book could not be read. Try again, or call IT.");
        switch (figures.saving) {
        case FiguresScreen.Saved:
            return qsTr("Saved in %1").arg(figures.savedIn);
        case FiguresScreen.NotWritten:
            return qsTr("The tables could not be written. Is the disk full?");
        }
        return "";
    }

    implicitHeight: Theme.desk(words === "" ? 26 : 62)

    TextLine {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        visible: text !== ""
        text: note.words
        size: Theme.deskText(24)
        color: note.figures.saving === FiguresScreen.Saved ? Theme.colour.jade : Theme.colour.amber
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.deskText(18)
        maximumLineCount: 1
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
