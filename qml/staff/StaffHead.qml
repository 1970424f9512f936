// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Whose screen this is, and the way out of it.
Item {
    id: head

    required property StaffScreen staff

    implicitHeight: Theme.target

    Icon {
        id: mark
        anchors.verticalCenter: parent.verticalCenter
        side: Theme.px(68)
        name: "desk"
        color: Theme.colour.jade
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        x: mark.width + Theme.px(24)
        width: close.x - x - Theme.px(24)

        TextLine {
            width: parent.width
            text: qsTr("Reception")
            size: Theme.size.heading
            weight: Font.DemiBold
        }
        TextLine {
            visible: head.staff.signedIn
            width: parent.width
            text: head.staff.signIn.account
            size: Theme.size.caption
            color: Theme.colour.inkSoft
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(22)
            maximumLineCount: 1
        }
    }
    PlainButton {
        id: close
        objectName: "staffClose"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "close"
        says: QT_TRANSLATE_NOOP("Ui", "Close")
        second: ""
        onClicked: head.staff.close()
    }
}
