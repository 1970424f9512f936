// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A thing whose words are here.
HealthCard {
    id: card

    property string allWell

    words: told.problem
    advice: told.advice

    readonly property HealthWords told: HealthWords {
        item: card.item
        allWell: card.allWell
    }
}
