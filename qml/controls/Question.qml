// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// What the screen asks: one a screen, at its top.
Bilingual {
    size: Theme.size.question
    secondSize: Theme.size.body
    weight: Font.DemiBold
    displayed: true
}
