// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The sill as the staff see it, in its place: how the radio is, since when, and what to do.
Rectangle {
    id: strip

    required property RadioScreen radio
    readonly property bool hears: radio.state === RadioScreen.Hearing
    readonly property color ink: hears ? Theme.colour.sky : radio.trouble === RadioScreen.Starting ? Theme.colour.grey : Theme.colour.amber
    readonly property string title: {
        switch (radio.trouble) {
        case RadioScreen.NoTrouble:
            return qsTr("Bluetooth works");
        case RadioScreen.Starting:
            return qsTr("Bluetooth is starting");
        case RadioScreen.NoAdapter:
            return qsTr("No Bluetooth adapter");
        case RadioScreen.SwitchedOff:
            return qsTr("Bluetooth is switched off");
        case RadioScreen.Weak:
            return qsTr("Bluetooth hears poorly");
        case RadioScreen.BadCapture:
            return qsTr("The recording has ended");
        }
        return qsTr("Bluetooth stopped listening");
    }
    readonly property string advice: {
        switch (radio.trouble) {
        case RadioScreen.NoTrouble:
            return qsTr("nothing to do");
        case RadioScreen.Starting:
            return qsTr("a moment, please");
        case RadioScreen.NoAdapter:
            return qsTr("plug it in again; it is found by itself");
        case RadioScreen.SwitchedOff:
            return qsTr("call IT: bluetoothctl power on");
        case RadioScreen.Weak:
            return qsTr("move the adapter away from metal and from other radios, or try another");
        case RadioScreen.BadCapture:
            return qsTr("start the kiosk without one");
        }
        return qsTr("it tries again by itself; if this stays, plug the adapter out and in");
    }

    objectName: "radioStrip"
    height: Theme.sillHeight
    color: hears ? Theme.colour.skyTint : radio.trouble === RadioScreen.Starting ? Theme.colour.greyTint : Theme.colour.amberTint
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + line.text

    Rectangle {
        width: parent.width
        height: Theme.px(4)
        color: strip.ink
    }
    SillBadge {
        id: badge
        x: Theme.xl
        anchors.verticalCenter: parent.verticalCenter
        frame: strip.hears ? "" : strip.radio.state === RadioScreen.Degraded ? "square" : "dashedsquare"
        picture: strip.hears ? "hear" : strip.radio.state === RadioScreen.Degraded ? "bt" : "radiooff"
        waves: strip.hears
        ink: strip.ink
    }
    Column {
        x: badge.x + badge.width + Theme.m
        width: parent.width - x - Theme.xl
        anchors.verticalCenter: parent.verticalCenter

        TextLine {
            width: parent.width
            text: strip.title
            weight: Font.DemiBold
            color: strip.ink
        }
        TextLine {
            id: line
            width: parent.width
            text: qsTr("Since %1 · %2").arg(strip.radio.since).arg(strip.advice)
            size: Theme.size.caption
            color: Theme.colour.inkSoft
            maximumLineCount: 2
            lineHeight: 0.95
        }
    }
}
