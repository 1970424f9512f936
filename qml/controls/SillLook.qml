// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// How the sill shows one state. Words are English, marked QT_TRANSLATE_NOOP("Ui", …).
QtObject {
    property string frame
    property string picture
    property bool solid: false
    property bool waves: false
    property bool helps: false // with the button that explains how the app is opened
    property string title
    property string line
    property string brief // English after the Vietnamese line
    property color ink
    property color ground
}
