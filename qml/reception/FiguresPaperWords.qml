// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens

// What stands on the figures' paper beside the figures.
FigureWords {
    title: qsTr("Figures")
    period: qsTr("%1 to %2")
    everywhere: qsTr("All entrances")
    made: qsTr("Made at %1")
    page: qsTr("Page %1 of %2")
    note: qsTr("The range beside a share is its 95 % interval: between its ends the true share lies in 95 of 100 such counts. Fewer than 5 visitors, or what would give them away: hidden.")
    percent: qsTr("%1 %")
    hidden: qsTr("hidden")
    nobody: qsTr("nobody")
    heard: qsTr("of the visitors with a smartphone run Bluezone")
    about: qsTr("about %1–%2 %, %3 of %4 visitors")
    nobodyYet: qsTr("Nobody with a smartphone was checked in this time.")
    tooFew: qsTr("Fewer than 5 visitors, or they could be worked out: not shown.")
    visits: qsTr("visits")
    stay: qsTr("inside (median)")
    stayMore: qsTr("half of them %1 to %2 min")
    minutes: qsTr("min")
    busiest: qsTr("busiest hour")
    busiestMore: qsTr("%1 visits a day")
    hours: qsTr("h")
    unseen: qsTr("left unseen")
    unseenMore: qsTr("%1 of %2 visits")
    byDay: qsTr("Bluezone by day, %")
    byHour: qsTr("Bluezone by hour of arrival, %")
    arrivals: qsTr("Arrivals by hour")
    byEntrance: qsTr("Bluezone by entrance")
    byPolicy: qsTr("Bluezone by policy")
    outcomes: qsTr("Outcome of the check")
    installed: qsTr("Installed at the kiosk")
    shown: qsTr("%1 were shown the codes")
    installedHere: qsTr("%1 installed here · %2 % (%3–%4)")
    olderLeftOut: qsTr("without visits recorded by older versions")
    continued: qsTr("%1, continued")
    heardOf: qsTr("heard")
    interval: qsTr("95 %")
    policies: [qsTr("App required"), qsTr("App recommended"), qsTr("No check")]
    outcomeNames: [qsTr("Listened for Bluezone"), qsTr("No smartphone"), qsTr("Did not want the check"), qsTr("Bluetooth not working"), qsTr("Not checked")]
    weekdays: [qsTr("Mon"), qsTr("Tue"), qsTr("Wed"), qsTr("Thu"), qsTr("Fri"), qsTr("Sat"), qsTr("Sun")]
}
