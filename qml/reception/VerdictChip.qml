// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// What the app check said, as shape, word and colour.
Rectangle {
    id: chip

    property string verdict // as the CSV has it
    readonly property VerdictWords words: VerdictWords {
        verdict: chip.verdict
    }
    readonly property string word: words.word
    readonly property string sign: verdict === "confirmed" ? "check" : verdict === "possible" ? "hear" : verdict === "no_smartphone" ? "nophone" : verdict === "unavailable" ? "radiooff" : verdict === "not_heard" ? "question" : "minus"
    readonly property bool quiet: verdict !== "confirmed" && verdict !== "possible" && verdict !== "not_heard"
    readonly property color ink: verdict === "confirmed" ? Theme.colour.jade : verdict === "possible" ? Theme.colour.sky : verdict === "not_heard" ? Theme.colour.amber : Theme.colour.grey

    implicitWidth: row.width + Theme.desk(26)
    implicitHeight: Theme.desk(42)
    radius: Theme.desk(12)
    color: verdict === "confirmed" ? Theme.colour.jadeTint : verdict === "possible" ? Theme.colour.skyTint : verdict === "not_heard" ? Theme.colour.amberTint : Theme.colour.greyTint

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.desk(10)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: chip.sign
            side: Theme.desk(26)
            color: chip.ink
            weight: 2.4
        }
        TextLine {
            anchors.verticalCenter: parent.verticalCenter
            text: chip.word
            size: Theme.deskText(23)
            color: chip.ink
            wrapMode: Text.NoWrap
        }
    }
}
