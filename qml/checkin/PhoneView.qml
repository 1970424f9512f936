// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// How to reach the visitor; may be left empty.
TypeView {
    id: view
    objectName: "screen_phone"
    question: QT_TRANSLATE_NOOP("Ui", "Your phone number")
    hint: QT_TRANSLATE_NOOP("Ui", "If you wish")
    optional: true
    limit: 20
    value: kiosk.session.phone
    hints: Qt.ImhDialableCharactersOnly | Qt.ImhNoPredictiveText
    onEdited: text => view.kiosk.session.phone = text
}
