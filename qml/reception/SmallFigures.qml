// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// How long people stay, when most come, and of how many nobody knows when they left.
Row {
    id: cards

    required property FiguresScreen figures
    readonly property real each: (width - 2 * spacing) / 3

    spacing: Theme.desk(22)

    SmallFigure {
        width: cards.each
        height: parent.height
        figure: cards.figures.staysTold && cards.figures.stays > 0 ? cards.figures.stayMedian : ""
        unit: qsTr("min")
        what: qsTr("inside")
        more: figure !== "" ? qsTr("median, %1–%2").arg(cards.figures.stayLower).arg(cards.figures.stayUpper) : cards.figures.staysTold ? qsTr("nobody left yet") : qsTr("fewer than 5")
    }
    SmallFigure {
        width: cards.each
        height: parent.height
        figure: cards.figures.busiestHour >= 0 ? cards.figures.busiestHour + "–" + (cards.figures.busiestHour + 1) : ""
        unit: qsTr("h")
        what: qsTr("busiest hour")
        more: figure !== "" ? qsTr("%1 a day").arg(Math.round(cards.figures.busiestADay)) : qsTr("not to be told")
    }
    SmallFigure {
        width: cards.each
        height: parent.height
        figure: cards.figures.unknownExits.told && !cards.figures.unknownExits.nobody ? Math.round(cards.figures.unknownExits.share * 100) : ""
        unit: "%"
        what: qsTr("left unseen")
        more: figure !== "" ? qsTr("%1 of %2").arg(cards.figures.unknownExits.part).arg(cards.figures.unknownExits.whole) : cards.figures.unknownExits.told ? qsTr("nobody left yet") : qsTr("fewer than 5")
    }
}
