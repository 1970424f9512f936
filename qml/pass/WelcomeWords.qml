// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// "Come in, so-and-so". Where that is too long for a line, the name has one to itself; a longer name makes all of it smaller, and nothing is ever cut.
Column {
    id: words

    required property SessionScreen session
    required property GroupScreen group
    property bool checked: true // the app was asked for
    property color color: Theme.colour.overGate
    property color secondColor: color
    property int alignment: Text.AlignHCenter
    readonly property bool fits: whole.width <= width
    readonly property bool breaks: !fits && nameAt > 0 && alone.width <= width
    readonly property real room: Math.ceil(Theme.size.welcome * (fits ? 1.22 : 2.44))
    readonly property string line: qsTr("Welcome, %1").arg(session.welcomeName)
    readonly property int nameAt: line.indexOf(session.welcomeName)

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
        id: alone
        text: words.session.welcomeName
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
        text: words.breaks ? words.line.substring(0, words.nameAt).trim() + "\n" + words.line.substring(words.nameAt) : words.line
        size: Theme.size.welcome
        weight: Font.DemiBold
        displayed: true
        color: words.color
        horizontalAlignment: words.alignment
    }
    TextLine {
        width: parent.width
        text: Theme.bilingual ? qsTr("Recorded at %1").arg(words.session.recordedTime) + " · Recorded" : qsTr("Recorded at %1").arg(words.session.recordedTime)
        color: words.secondColor
        horizontalAlignment: words.alignment
    }
    GroupWords {
        width: parent.width
        group: words.group
        checked: words.checked
        color: words.color
        secondColor: words.secondColor
        alignment: words.alignment
    }
}
