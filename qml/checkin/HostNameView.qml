// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A host who is looked for by name. Whoever is not found may be written all the same.
TypeView {
    id: view
    objectName: "screen_hostname"
    stepNumber: 2
    question: QT_TRANSLATE_NOOP("Ui", "Your host's name")
    optional: true
    offering: true
    recorded: false // its line has no room beside what is found
    value: kiosk.session.hostPerson
    onEdited: text => view.kiosk.session.hostPerson = text

    HostOffers {
        x: view.roomX
        y: Theme.portrait ? view.roomY : -Theme.px(38) // up to the steps
        width: view.roomWidth
        height: view.roomEnd - y
        offers: view.kiosk.offers.hosts(view.value)
        onTaken: host => view.kiosk.session.chooseHost(host.department, host.person)
    }
}
