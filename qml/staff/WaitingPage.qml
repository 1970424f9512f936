// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Who waits for the receptionist, first come first.
Item {
    id: page

    required property StaffScreen staff
    property int chosenRow: -1 // whom the sheet is about
    property string chosenName
    property string chosenHost

    Question {
        id: question
        width: parent.width
        says: page.staff.waitingCount === 0 && !page.staff.busy ? QT_TRANSLATE_NOOP("Ui", "Nobody is waiting") : QT_TRANSLATE_NOOP("Ui", "Waiting at the desk")
    }
    StaffNote {
        id: note
        y: question.height + Theme.px(24)
        width: parent.width
        words: {
            switch (page.staff.error) {
            case StaffScreen.ReasonMissing:
                return qsTr("A reason is needed.");
            case StaffScreen.NoLongerWaiting:
                return qsTr("This visitor is no longer waiting.");
            case StaffScreen.BookTrouble:
                return qsTr("The book did not answer. Nothing was recorded.");
            }
            return page.staff.followers > 0 ? qsTr("%1 visitors are let in. They leave with the leader’s pass.").arg(page.staff.followers) : "";
        }
        picture: page.staff.error === StaffScreen.NoError ? "group" : "question"
    }
    WaitingList {
        y: (note.visible ? note.y + note.height : question.height) + Theme.px(32)
        width: parent.width
        height: parent.height - y - (calibrate.visible ? calibrate.height + Theme.px(24) : 0)
        model: page.staff.waiting
        onChosen: (row, name, host) => {
            page.chosenName = name;
            page.chosenHost = host;
            page.chosenRow = row;
        }
    }
    PlainButton {
        id: calibrate
        objectName: "calibrate"
        visible: page.staff.mayCalibrate
        y: parent.height - height
        width: Theme.portrait ? parent.width : Theme.px(700)
        iconName: "mark"
        says: QT_TRANSLATE_NOOP("Ui", "Calibrate the mark")
        onClicked: page.staff.calibrate()
    }
}
