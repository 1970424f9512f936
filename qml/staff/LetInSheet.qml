// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Lets one visitor in, with a reason: a usual one, or written.
Item {
    id: sheet

    required property StaffScreen staff
    required property WaitingPage page
    readonly property bool open: page.chosenRow >= 0
    readonly property bool typing: other.activeFocus
    property string reason

    function letIn() {
        const row = page.chosenRow;
        const why = reason;
        page.chosenRow = -1; // closes the sheet, and empties it
        staff.letIn(row, why);
    }
    function turnAway() {
        const row = page.chosenRow;
        page.chosenRow = -1;
        staff.didNotEnter(row);
    }

    anchors.fill: parent
    onOpenChanged: {
        reason = "";
        other.value = "";
        other.focus = false;
    }

    Dialog {
        open: sheet.open
        sheetWidth: Theme.px(Theme.portrait ? 936 : 1240)
        bottomGap: Theme.px(32) + (sheet.typing ? Theme.keyboardHeight : 0)

        SheetTitle {
            width: parent.width
            name: sheet.page.chosenName
            host: sheet.page.chosenHost
            onClosed: sheet.page.chosenRow = -1
        }
        ReasonChips {
            visible: !sheet.typing || Theme.portrait
            width: parent.width
            chosen: sheet.reason
            onPicked: reason => {
                other.focus = false;
                other.value = "";
                sheet.reason = reason;
            }
        }
        Field {
            id: other
            width: parent.width
            height: Theme.px(120)
            inputName: "reasonField"
            placeholder: qsTr("Another reason")
            onEdited: text => {
                sheet.staff.touched();
                sheet.reason = text;
            }
            onAccepted: if (sheet.reason !== "")
                sheet.letIn()
        }
        Row {
            width: parent.width
            spacing: Theme.s

            PlainButton {
                objectName: "didNotEnter"
                width: (parent.width - Theme.s) / 2
                height: Theme.px(124)
                says: QT_TRANSLATE_NOOP("Ui", "Did not enter")
                second: ""
                onClicked: sheet.turnAway()
            }
            MainButton {
                objectName: "letIn"
                width: (parent.width - Theme.s) / 2
                height: Theme.px(124)
                enabled: sheet.reason.trim() !== ""
                says: QT_TRANSLATE_NOOP("Ui", "Let in")
                second: ""
                onClicked: sheet.letIn()
            }
        }
    }
    Keyboard {
        y: parent.height - height
        width: parent.width
        wanted: sheet.typing
    }
}
