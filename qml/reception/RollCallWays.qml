// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What can be done with a roll call.
Column {
    id: ways

    required property RollCallScreen rollCall
    property bool single: true // one under the other
    readonly property bool running: rollCall.state === RollCallScreen.Running
    readonly property real each: single ? width : (width - spacing) / 2
    property string asked // "anew" or "end": both lose the ticks, and are asked twice

    spacing: Theme.desk(14)

    PaperWords {
        id: paper
        title: qsTr("Roll call")
        made: qsTr("Made at %1")
        total: qsTr("%1 people")
        help: qsTr("Needs help")
        waiting: qsTr("Waiting at the desk")
        inside: qsTr("Inside")
        unseen: qsTr("Left today, nobody knows when")
        unseenNote: qsTr("They may still be inside.")
        since: qsTr("since %1")
        nobody: qsTr("nobody")
        unnamed: qsTr("Name erased")
        companion: qsTr("Companion of %1")
        grouped: qsTr("Companion of a group")
        page: qsTr("Page %1 of %2")
        signature: qsTr("Called by: ______________________   Ended at: __________")
    }
    RollCallNote {
        visible: text !== ""
        width: parent.width
        rollCall: ways.rollCall
    }
    Flow {
        width: parent.width
        spacing: ways.spacing

        DeskChip {
            objectName: "rollCallPaper"
            width: ways.each
            small: Theme.atKiosk && !ways.single
            enabled: ways.running && !ways.rollCall.paper.busy
            iconName: "print"
            says: ways.rollCall.paper.hasPrinter ? QT_TRANSLATE_NOOP("Ui", "Print the list") : QT_TRANSLATE_NOOP("Ui", "Save as PDF")
            onClicked: ways.rollCall.makePaper(paper)
        }
        DeskChip {
            objectName: "rollCallMissing"
            width: ways.each
            small: Theme.atKiosk && !ways.single
            enabled: ways.running
            chosen: ways.rollCall.onlyMissing
            iconName: "search"
            says: QT_TRANSLATE_NOOP("Ui", "Only who is missing")
            onClicked: ways.rollCall.onlyMissing = !ways.rollCall.onlyMissing
        }
        DeskChip {
            objectName: "rollCallAnew"
            visible: ways.asked === ""
            width: ways.each
            small: Theme.atKiosk && !ways.single
            enabled: ways.rollCall.state !== RollCallScreen.Reading
            iconName: "again"
            says: ways.running ? QT_TRANSLATE_NOOP("Ui", "New list") : QT_TRANSLATE_NOOP("Ui", "Begin the roll call")
            onClicked: {
                if (ways.running && ways.rollCall.here > 0)
                    ways.asked = "anew";
                else
                    ways.rollCall.startAnew();
            }
        }
        DeskChip {
            objectName: "rollCallEnd"
            visible: ways.asked === ""
            width: ways.each
            small: Theme.atKiosk && !ways.single
            enabled: ways.running
            iconName: "close"
            says: QT_TRANSLATE_NOOP("Ui", "End")
            onClicked: ways.asked = "end"
        }
        DeskChip {
            objectName: "rollCallSure"
            visible: ways.asked !== ""
            width: ways.each
            small: Theme.atKiosk && !ways.single
            iconName: ways.asked === "end" ? "close" : "again"
            says: QT_TRANSLATE_NOOP("Ui", "Yes, forget the ticks")
            ground: Theme.colour.amberTint
            border: Theme.colour.amber
            onClicked: {
                const ending = ways.asked === "end";
                ways.asked = "";
                if (ending)
                    ways.rollCall.end();
                else
                    ways.rollCall.startAnew();
            }
        }
        DeskChip {
            objectName: "rollCallKeep"
            visible: ways.asked !== ""
            width: ways.each
            small: Theme.atKiosk && !ways.single
            iconName: "back"
            says: QT_TRANSLATE_NOOP("Ui", "No, go on")
            onClicked: ways.asked = ""
        }
    }
}
