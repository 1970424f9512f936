// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// "Come in, so-and-so". A long name breaks before its last part, then all of it becomes smaller; never an ellipsis.
Column {
    id: words

    required property SessionScreen session
    property color color: Theme.colour.overGate
    property color secondColor: color
    property int alignment: Text.AlignHCenter
    readonly property bool fits: whole.width <= width
    readonly property bool breaks: !fits && lastPart > 0 && start.width <= width
    readonly property real room: Math.ceil(Theme.size.welcome * (fits ? 1.22 : 2.44))
    readonly property string line: qsTr("Welcome, %1").arg(session.welcomeName)
    readonly property int lastPart: line.lastIndexOf(" ")

    spacing: Theme.px(14)

    // As wide as they would be on one line; only measured.
    TextMetrics {
        id: whole
        text: words.line
        font.family: Theme.display
        font.pixelSize: Theme.size.welcome
        font.weight: Font.DemiBold
        font.letterSpacing: -0.02 * Theme.size.welcome
    }
    TextMetrics {
        id: start
        text: words.line.substring(0, words.lastPart)
        font.family: Theme.display
        font.pixelSize: Theme.size.welcome
        font.weight: Font.DemiBold
        font.letterSpacing: -0.02 * Theme.size.welcome
    }
    TextLine {
        id: greeting
        objectName: "welcome"
        width: parent.width
        height: words.room
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.px(28)
        verticalAlignment: Text.AlignVCenter
        text: words.breaks ? start.text + "\n" + words.line.substring(words.lastPart + 1) : words.line
        size: Theme.size.welcome
        weight: Font.DemiBold
        displayed: true
        color: words.color
        horizontalAlignment: words.alignment
    }
    TextLine {
        width: parent.width
        text: Theme.bilingual ? qsTr("Recorded at %1").arg(words.session.recordedTime) + " · Welcome, recorded" : qsTr("Recorded at %1").arg(words.session.recordedTime)
        color: words.secondColor
        horizontalAlignment: words.alignment
    }
}
