// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// How far the visitor is.
Row {
    id: bar

    property int now: 0 // 1 to 3
    property bool appChecked: true // the third is the app check; without one there are two
    readonly property int count: appChecked ? 3 : 2
    readonly property real share: (width - (count - 1) * spacing) / count

    spacing: Theme.xs

    StepMark {
        width: bar.share
        number: 1
        now: bar.now
        says: QT_TRANSLATE_NOOP("Ui", "You")
    }
    StepMark {
        width: bar.share
        number: 2
        now: bar.now
        says: QT_TRANSLATE_NOOP("Ui", "Your host")
    }
    StepMark {
        visible: bar.appChecked
        width: bar.share
        number: 3
        now: bar.now
        says: QT_TRANSLATE_NOOP("Ui", "Bluezone")
    }
}
