// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Gatebook.Ui

// Qt's keyboard in the visitor's language and in our clothes.
InputPanel {
    id: panel

    readonly property string locale: Theme.language === "vi" ? "vi_VN" : "en_GB"

    function follow() {
        VirtualKeyboardSettings.locale = locale;
    }

    onLocaleChanged: follow()
    Component.onCompleted: {
        VirtualKeyboardSettings.layoutPath = "qrc:/gatebook/layouts";
        VirtualKeyboardSettings.styleName = "gatebook";
        VirtualKeyboardSettings.activeLocales = ["vi_VN", "en_GB"];
        follow();
    }
}
