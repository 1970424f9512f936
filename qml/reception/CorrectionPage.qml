// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One visit is put right: its values, what changes, why.
FocusScope {
    id: page

    required property CorrectionScreen correction
    readonly property bool lying: width > height
    readonly property real gap: Theme.desk(22)
    readonly property string trouble: {
        switch (correction.trouble) {
        case CorrectionScreen.ChangedMeanwhile:
            return qsTr("Somebody changed this visit meanwhile. Cancel, and look at it anew.");
        case CorrectionScreen.NotAllowed:
            return qsTr("Only a receptionist's account may correct.");
        case CorrectionScreen.BookTrouble:
            return qsTr("The book could not be written. Nothing is changed.");
        }
        return "";
    }

    objectName: "page_correction"
    onVisibleChanged: if (visible && !Theme.atKiosk)
        forceActiveFocus()
    Keys.onEscapePressed: page.correction.cancel()

    TextLine {
        id: title
        width: parent.width - ways.width - page.gap
        height: Theme.desk(64)
        text: qsTr("Correct a visit")
        size: Theme.deskText(42)
        weight: Font.DemiBold
        displayed: true
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.deskText(24)
        wrapMode: Text.NoWrap
    }
    TextLine {
        id: said
        y: title.height
        width: parent.width
        height: text === "" ? 0 : implicitHeight
        text: page.trouble
        size: Theme.deskText(25)
        weight: Font.DemiBold
        color: Theme.colour.amber
    }
    FormScroll {
        id: sheet
        y: title.height + said.height + page.gap
        width: parent.width
        height: parent.height - y
        contentHeight: page.lying ? Math.max(left.needs, right.needs) : left.needs + page.gap + right.needs
        margin: Theme.desk(40)

        FigureCard {
            id: left
            width: page.lying ? Math.round((parent.width - page.gap) * 0.62) : parent.width
            height: page.lying ? sheet.contentHeight : needs
            readonly property real needs: fields.height + Theme.desk(54)

            CorrectionFields {
                id: fields
                width: parent.width
                focus: true
                correction: page.correction
            }
        }
        FigureCard {
            id: right
            x: page.lying ? left.width + page.gap : 0
            y: page.lying ? 0 : left.height + page.gap
            width: parent.width - x
            height: page.lying ? sheet.contentHeight : needs
            readonly property real needs: why.height + Theme.desk(54)

            CorrectionWhy {
                id: why
                width: parent.width
                correction: page.correction
            }
        }
    }
    Row {
        id: ways
        anchors.right: parent.right
        spacing: Theme.desk(14)

        DeskChip {
            objectName: "correctionCancel"
            says: QT_TRANSLATE_NOOP("Ui", "Cancel")
            onClicked: page.correction.cancel()
        }
        DeskChip {
            objectName: "correctionSave"
            iconName: "check"
            says: QT_TRANSLATE_NOOP("Ui", "Save the correction")
            chosen: true
            enabled: !page.correction.busy
            onClicked: page.correction.save()
        }
    }
}
