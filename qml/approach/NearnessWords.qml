// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What the gate shows, in words.
Bilingual {
    required property AppCheckScreen appCheck

    alignment: Text.AlignHCenter
    size: Theme.px(54)
    weight: Font.DemiBold
    says: {
        switch (appCheck.state) {
        case AppCheckScreen.Confirmed:
            return QT_TRANSLATE_NOOP("Ui", "Bluezone heard");
        case AppCheckScreen.NotHeard:
            return QT_TRANSLATE_NOOP("Ui", "Not heard yet: please open Bluezone");
        case AppCheckScreen.Unavailable:
            return QT_TRANSLATE_NOOP("Ui", "The check does not work just now");
        }
        if (appCheck.level >= 5)
            return QT_TRANSLATE_NOOP("Ui", "Hold it there");
        return appCheck.level > 0 ? QT_TRANSLATE_NOOP("Ui", "A little closer") : QT_TRANSLATE_NOOP("Ui", "Listening…");
    }
}
