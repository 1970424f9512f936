// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// No pass: who it is.
TypeView {
    id: view
    objectName: "screen_lostname"
    stepNumber: 0
    recorded: false
    accent: Theme.colour.indigo
    fill: Theme.colour.indigo
    question: QT_TRANSLATE_NOOP("Ui", "The name you came in with")
    value: kiosk.lostPass.name
    offering: true
    offers: kiosk.offers.names(value, Theme.language)
    onOfferTaken: offer => view.kiosk.lostPass.name = view.kiosk.offers.withName(view.value, offer)
    onEdited: text => view.kiosk.lostPass.name = text
}
