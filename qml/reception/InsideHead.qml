// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What the page is, whom to look for, and letting everybody out. In two lines where there is little room.
Item {
    id: head

    required property InsideScreen inside
    readonly property bool narrow: width < Theme.desk(760)
    signal allAsked

    implicitHeight: Theme.desk(narrow ? 146 : 64)

    TextLine {
        id: title
        height: Theme.desk(64)
        text: qsTr("Now inside")
        size: Theme.deskText(42)
        weight: Font.DemiBold
        displayed: true
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
    DeskField {
        x: head.narrow ? 0 : title.width + Theme.desk(30)
        y: head.narrow ? Theme.desk(82) : 0
        width: head.narrow ? parent.width : ways.x - x - Theme.desk(18)
        placeholder: width > Theme.desk(480) ? qsTr("Search without accents: nguyen ha") : qsTr("Search")
        value: head.inside.text
        onEdited: text => head.inside.text = text
    }
    Row {
        id: ways
        anchors.right: parent.right
        spacing: Theme.desk(16)

        DeskChip {
            objectName: "checkOutAll"
            iconName: "out"
            says: QT_TRANSLATE_NOOP("Ui", "Let everybody shown out…")
            visible: !head.inside.readOnly
            enabled: head.inside.people.count > 0
            onClicked: head.allAsked()
        }
    }
}
