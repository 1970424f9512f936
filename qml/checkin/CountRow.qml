// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A number of people between the buttons that make it smaller and larger, under its words.
Item {
    id: row

    property string says // English, marked QT_TRANSLATE_NOOP("Ui", …)
    property int count
    property bool canBeFewer: true
    property bool canBeMore: true
    property real side: Theme.px(148)
    property string named // the buttons' objectNames begin with it
    signal fewer
    signal more

    implicitHeight: words.height + Theme.px(16) + side
    Accessible.role: Accessible.SpinBox
    Accessible.name: words.text + " " + count

    Bilingual {
        id: words
        width: parent.width
        says: row.says
        size: Theme.size.heading
        weight: Font.DemiBold
    }
    PlainButton {
        objectName: row.named + "Fewer"
        y: row.height - row.side
        width: row.side
        height: row.side
        enabled: row.canBeFewer
        iconName: "minus"
        text: ""
        Accessible.name: qsTr("One fewer")
        onClicked: row.fewer()
    }
    Rectangle {
        x: row.side + Theme.s
        y: row.height - row.side
        width: row.width - 2 * x
        height: row.side
        radius: Theme.radius.button
        color: Theme.colour.card
        border.color: Theme.colour.edge
        border.width: Theme.hairline

        TextLine {
            objectName: row.named + "Count"
            anchors.centerIn: parent
            text: row.count
            size: Theme.size.field
            weight: Font.DemiBold
            displayed: true
            wrapMode: Text.NoWrap
        }
    }
    PlainButton {
        objectName: row.named + "More"
        x: row.width - row.side
        y: row.height - row.side
        width: row.side
        height: row.side
        enabled: row.canBeMore
        iconName: "plus"
        text: ""
        Accessible.name: qsTr("One more")
        onClicked: row.more()
    }
}
