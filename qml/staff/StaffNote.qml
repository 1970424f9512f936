// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What did not work, and why.
Item {
    id: note

    required property StaffScreen staff
    readonly property string words: {
        switch (staff.error) {
        case StaffScreen.WrongPin:
            return qsTr("This PIN does not fit.");
        case StaffScreen.TooManyTries:
            return qsTr("Too many wrong PINs. Please try again in %1 s.").arg(staff.retryS);
        case StaffScreen.ReasonMissing:
            return qsTr("A reason is needed.");
        case StaffScreen.NoLongerWaiting:
            return qsTr("This visitor is no longer waiting.");
        case StaffScreen.BookTrouble:
            return qsTr("The book did not answer. Nothing was recorded.");
        }
        return "";
    }

    visible: words !== ""
    implicitHeight: Math.max(sign.height, line.height) + Theme.px(32)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.button
        color: Theme.colour.amberTint
        border.color: Theme.colour.amber
        border.width: Theme.hairline
    }
    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(28)
        side: Theme.px(52)
        name: note.staff.error === StaffScreen.TooManyTries ? "clock" : "question"
        color: Theme.colour.amber
    }
    TextLine {
        id: line
        objectName: "staffNote"
        anchors.verticalCenter: parent.verticalCenter
        x: sign.x + sign.width + Theme.px(24)
        width: parent.width - x - Theme.px(24)
        text: note.words
        color: Theme.colour.amber
    }
}
