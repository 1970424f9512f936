// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The log; while a visit is put right, that instead.
Item {
    id: page

    required property LogScreen log

    objectName: "page_log"

    LogBrowse {
        anchors.fill: parent
        visible: !page.log.correction.open
        log: page.log
    }
    CorrectionPage {
        anchors.fill: parent
        visible: page.log.correction.open
        correction: page.log.correction
    }
}
