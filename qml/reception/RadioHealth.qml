// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The radio, in the words of its strip.
HealthCard {
    id: card

    required property RadioScreen modelData
    property healthItem blank

    iconName: fine ? "bt" : "radiooff"
    title: qsTr("Bluetooth")
    words: strip.title
    advice: strip.advice

    RadioStrip {
        id: strip
        visible: false
        radio: card.modelData
    }
}
