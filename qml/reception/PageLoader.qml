// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One of the receptionist's pages, made when it is first wanted.
Loader {
    id: loader

    required property bool wanted
    required property url page
    required property var given // its properties, by name

    function follow() {
        if (wanted && status === Loader.Null)
            setSource(page, given);
    }

    anchors.fill: parent
    visible: wanted
    onWantedChanged: follow()
    Component.onCompleted: follow()
}
