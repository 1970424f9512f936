// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What the log is narrowed to. One filter at a time shows its choices below.
Column {
    id: filters

    required property LogScreen log
    property string opened // which filter shows its choices

    function toggle(kind: string) {
        filters.opened = filters.opened === kind ? "" : kind;
    }
    readonly property var values: {
        switch (opened) {
        case "status":
            return ["inside", "waiting", "left", "left_unseen", "did_not_enter", "corrected"];
        case "verdict":
            return ["confirmed", "possible", "not_heard", "no_smartphone", "declined", "unavailable", "not_checked"];
        case "department":
            return log.departments;
        }
        return log.entrances;
    }
    readonly property string value: opened === "status" ? log.status : opened === "verdict" ? log.verdict : opened === "department" ? log.department : log.entrance
    readonly property FilterWords statusWords: FilterWords {
        kind: "status"
        value: filters.log.status
    }
    readonly property FilterWords verdictWords: FilterWords {
        kind: "verdict"
        value: filters.log.verdict
    }

    function pick(value: string) {
        switch (filters.opened) {
        case "status":
            filters.log.status = value;
            break;
        case "verdict":
            filters.log.verdict = value;
            break;
        case "department":
            filters.log.department = value;
            break;
        default:
            filters.log.entrance = value;
        }
        filters.opened = "";
    }

    spacing: Theme.desk(14)

    Flow {
        width: parent.width
        spacing: Theme.desk(12)

        FilterChip {
            objectName: "filter_status"
            title: qsTr("Status")
            value: filters.statusWords.word
            opened: filters.opened === "status"
            onClicked: filters.toggle("status")
        }
        FilterChip {
            objectName: "filter_verdict"
            title: qsTr("Bluezone")
            value: filters.verdictWords.word
            opened: filters.opened === "verdict"
            onClicked: filters.toggle("verdict")
        }
        FilterChip {
            objectName: "filter_department"
            visible: filters.log.departments.length > 1 || value !== ""
            title: qsTr("Department")
            value: filters.log.department
            opened: filters.opened === "department"
            onClicked: filters.toggle("department")
        }
        FilterChip {
            objectName: "filter_entrance"
            visible: filters.log.entrances.length > 1 || value !== ""
            title: qsTr("Entrance")
            value: filters.log.entrance
            opened: filters.opened === "entrance"
            onClicked: filters.toggle("entrance")
        }
        DeskChip {
            objectName: "filter_none"
            visible: filters.log.narrowed
            small: true
            iconName: "close"
            says: QT_TRANSLATE_NOOP("Ui", "No filter")
            onClicked: filters.log.widen()
        }
    }
    FilterOptions {
        visible: filters.opened !== ""
        width: parent.width
        kind: filters.opened
        values: filters.opened === "" ? [] : filters.values
        value: filters.value
        onPicked: value => filters.pick(value)
    }
}
