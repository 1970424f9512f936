// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// From where; may be left empty. Who comes with others says so here.
TypeView {
    id: view
    objectName: "screen_organisation"
    question: QT_TRANSLATE_NOOP("Ui", "Where do you come from?")
    hint: QT_TRANSLATE_NOOP("Ui", "Company or agency, if any")
    optional: true
    value: kiosk.session.organisation
    otherWay: QT_TRANSLATE_NOOP("Ui", "We are a group")
    otherIcon: "group"
    onOtherWayTaken: view.kiosk.session.askGroup()
    onEdited: text => view.kiosk.session.organisation = text
}
