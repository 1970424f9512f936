// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Hello, and whom this is for.
Column {
    id: greeting

    property string dateText // beside the greeting where the screen is wide

    spacing: Theme.px(10)

    Item {
        width: parent.width
        height: hello.height

        TextLine {
            id: hello
            text: qsTr("Welcome")
            size: Theme.portrait ? Theme.size.greeting : Theme.px(108)
            weight: Font.DemiBold
            displayed: true
            font.letterSpacing: -0.03 * size
            wrapMode: Text.NoWrap
        }
        TextLine {
            visible: !Theme.portrait
            anchors.right: parent.right
            anchors.baseline: hello.baseline
            text: greeting.dateText
            size: Theme.px(34)
            color: Theme.colour.inkSoft
            wrapMode: Text.NoWrap
        }
    }
    Bilingual {
        width: parent.width
        spacing: Theme.px(10)
        says: QT_TRANSLATE_NOOP("Ui", "Visitors and applicants: please check in and out here.")
        size: Theme.px(Theme.portrait ? 46 : 42)
    }
}
