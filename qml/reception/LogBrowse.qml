// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The visits of a time, and the history of the one that is looked at.
Item {
    id: page

    required property LogScreen log
    readonly property bool lying: width > height
    readonly property bool looking: log.chosen >= 0 && !choosingDays
    readonly property real gap: Theme.desk(22)
    readonly property real first: filters.y + filters.height + Theme.desk(18)
    property bool choosingDays: false

    TextLine {
        id: title
        height: Theme.desk(64)
        text: qsTr("Log")
        size: Theme.deskText(42)
        weight: Font.DemiBold
        displayed: true
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
    DeskField {
        x: title.width + Theme.desk(30)
        width: page.lying ? ranges.x - x - Theme.desk(18) : parent.width - x
        placeholder: width > Theme.desk(480) ? qsTr("Search without accents: nguyen ha") : qsTr("Search")
        inputName: "logSearch"
        value: page.log.text
        onEdited: text => page.log.text = text
    }
    LogRanges {
        id: ranges
        x: page.lying ? parent.width - width : 0
        y: page.lying ? 0 : Theme.desk(82)
        width: page.lying ? undefined : parent.width
        visible: !chooser.visible || chooser.y >= y + height
        log: page.log
        choosing: page.choosingDays
        onDaysAsked: page.choosingDays = !page.choosingDays
    }
    LogFilters {
        id: filters
        y: ranges.y + ranges.height + Theme.desk(18)
        width: parent.width
        log: page.log
    }
    FigureCard {
        id: card
        y: page.choosingDays && !page.lying ? chooser.y + chooser.height + Theme.desk(18) : page.first
        width: parent.width - (page.lying ? page.choosingDays ? chooser.width + page.gap : page.looking ? Theme.desk(450) : 0 : 0)
        height: (page.looking && !page.lying ? (parent.height - y) * 0.55 : parent.height - y) - Theme.desk(56)
        margin: Theme.desk(22)

        LogRows {
            anchors.fill: parent
            log: page.log
        }
        TextLine {
            visible: page.log.lines.count === 0 && !page.log.busy
            anchors.centerIn: parent
            text: page.log.failed ? qsTr("The book could not be read.") : qsTr("No visit fits this.")
            size: Theme.deskText(34)
            color: Theme.colour.inkSoft
        }
    }
    LogDetail {
        visible: page.looking
        x: page.lying ? card.width + page.gap : 0
        y: page.lying ? card.y : card.y + card.height + page.gap
        width: parent.width - x
        height: parent.height - y - (page.lying ? 0 : Theme.desk(56))
        log: page.log
    }
    TextLine {
        y: parent.height - height
        x: Theme.desk(8)
        text: qsTr("%1 visits · %2 inside").arg(page.log.visits).arg(page.log.inside)
        size: Theme.deskText(26)
        color: Theme.colour.inkSoft
    }
    DayChooser {
        id: chooser
        visible: page.choosingDays
        x: page.lying ? parent.width - width : 0
        y: Math.min(page.first, parent.height - height) // low: over the ways above
        width: Math.min(implicitWidth, parent.width)
        height: implicitHeight
        days: page.log.days
        onVisibleChanged: if (visible)
            forceActiveFocus()
        onDone: page.choosingDays = false
        Keys.onEscapePressed: page.choosingDays = false
    }
}
