// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One who waits.
Rectangle {
    id: person

    required property int index
    required property string name
    required property string organisation
    required property string host
    required property string since
    required property int people
    property bool choosing: false
    property bool readOnly: false
    signal letIn(int row, string reason)
    signal sentAway(int row)

    implicitHeight: words.height + Theme.desk(48)
    radius: Theme.desk(26)
    color: Theme.colour.amberTint
    border.color: Theme.colour.amber
    border.width: Math.max(1, Theme.desk(3))

    Column {
        id: words
        x: Theme.desk(26)
        y: Theme.desk(24)
        width: parent.width - 2 * x
        spacing: Theme.desk(10)

        TextLine {
            width: parent.width
            text: qsTr("Waiting since %1").arg(person.since)
            size: Theme.deskText(26)
            weight: Font.DemiBold
            color: Theme.colour.amber
        }
        TextLine {
            width: parent.width
            text: person.name + (person.people > 1 ? " + " + (person.people - 1) : "")
            size: Theme.deskText(32)
            weight: Font.DemiBold
        }
        TextLine {
            width: parent.width
            text: person.organisation === "" ? person.host : person.organisation + " → " + person.host
            size: Theme.deskText(24)
        }
        Flow {
            visible: !person.choosing && !person.readOnly
            width: parent.width
            spacing: Theme.desk(14)

            DeskChip {
                objectName: "letIn_" + person.index
                says: person.people > 1 ? QT_TRANSLATE_NOOP("Ui", "Let all in…") : QT_TRANSLATE_NOOP("Ui", "Let in…")
                chosen: true
                onClicked: person.choosing = true
            }
            DeskChip {
                objectName: "sendAway_" + person.index
                says: QT_TRANSLATE_NOOP("Ui", "Did not enter")
                onClicked: person.sentAway(person.index)
            }
        }
        DeskReasons {
            visible: person.choosing
            width: parent.width
            onPicked: reason => person.letIn(person.index, reason)
        }
    }
}
