// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Of which time.
Flow {
    id: ranges

    required property LogScreen log
    property bool choosing: false // the days are open
    signal daysAsked

    spacing: Theme.desk(12)

    DeskChip {
        objectName: "log_today"
        small: Theme.atKiosk
        says: QT_TRANSLATE_NOOP("Ui", "Today")
        chosen: ranges.log.range === LogScreen.Today
        onClicked: ranges.log.range = LogScreen.Today
    }
    DeskChip {
        objectName: "log_week"
        small: Theme.atKiosk
        says: QT_TRANSLATE_NOOP("Ui", "7 days")
        chosen: ranges.log.range === LogScreen.Week
        onClicked: ranges.log.range = LogScreen.Week
    }
    DeskChip {
        objectName: "log_month"
        small: Theme.atKiosk
        says: QT_TRANSLATE_NOOP("Ui", "30 days")
        chosen: ranges.log.range === LogScreen.Month
        onClicked: ranges.log.range = LogScreen.Month
    }
    DeskChip {
        objectName: "log_ever"
        small: Theme.atKiosk
        says: QT_TRANSLATE_NOOP("Ui", "All")
        chosen: ranges.log.range === LogScreen.Ever
        onClicked: ranges.log.range = LogScreen.Ever
    }
    DeskChip {
        objectName: "log_days"
        small: Theme.atKiosk
        iconName: "calendar"
        says: QT_TRANSLATE_NOOP("Ui", "Days…")
        text: ranges.log.range === LogScreen.Days ? ranges.log.days.text : qsTranslate("Ui", says)
        chosen: ranges.log.range === LogScreen.Days
        border: ranges.choosing ? Theme.colour.jade : chosen ? ground : Theme.colour.edge
        borderWidth: Math.max(1, Theme.desk(ranges.choosing ? 4 : 2))
        onClicked: ranges.daysAsked()
    }
}
