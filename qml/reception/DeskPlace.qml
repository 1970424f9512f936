// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// One of the receptionist's pages, as it is gone to.
QtObject {
    required property string name // in "page_NAME_button"
    required property int page // ReceptionScreen.Page
    required property string iconName
    required property string says // English, marked QT_TRANSLATE_NOOP("Ui", …)
    property string saysShort: says // where they stand beside each other
    property string note // a figure, or a mark
    property bool changes: false // it is for changing the book, or of the kiosk's own machine
}
