// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One digit of the PIN's keys.
KeyCap {
    property string digit

    objectName: "pinKey_" + digit
    focusPolicy: Qt.NoFocus
    text: digit
}
