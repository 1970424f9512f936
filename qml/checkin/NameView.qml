// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Who comes.
TypeView {
    id: view
    objectName: "screen_name"
    question: QT_TRANSLATE_NOOP("Ui", "Your full name")
    value: kiosk.session.name
    offering: true
    offers: kiosk.offers.names(value, Theme.language)
    onOfferTaken: offer => view.kiosk.session.name = view.kiosk.offers.withName(view.value, offer)
    onEdited: text => view.kiosk.session.name = text
}
