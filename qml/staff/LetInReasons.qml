// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// The usual reasons for letting someone in. What is recorded is the sentence as it is read on the button.
QtObject {
    readonly property list<string> all: [QT_TRANSLATE_NOOP("Ui", "Saw Bluezone on the phone"), QT_TRANSLATE_NOOP("Ui", "No phone at hand"), QT_TRANSLATE_NOOP("Ui", "Phone broken or empty"), QT_TRANSLATE_NOOP("Ui", "Elderly person or child"), QT_TRANSLATE_NOOP("Ui", "Urgent matter")]
}
