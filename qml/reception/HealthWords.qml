// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Gatebook.Screens
import Gatebook.Ui

// What is the matter with a thing of the machine, and what to do.
QtObject {
    id: words

    property healthItem item
    property string allWell
    readonly property string gigabytes: item.figure.toLocaleString(Qt.locale(Theme.language), "f", 1)
    readonly property string problem: {
        switch (item.problem) {
        case HealthScreen.CameraAbsent:
            return qsTr("The camera does not answer");
        case HealthScreen.SlidesUnread:
            return qsTr("Not all can be shown");
        case HealthScreen.DiskLow:
            return qsTr("Only %1 GB are free").arg(gigabytes);
        case HealthScreen.FolderMissing:
            return qsTr("The book's folder is not there");
        case HealthScreen.FolderShut:
            return qsTr("Nothing can be written");
        case HealthScreen.ClockBeforeBuild:
            return qsTr("The clock is wrong");
        case HealthScreen.ClockNotKept:
            return qsTr("Nothing is known to keep it right");
        case HealthScreen.BackupOld:
            return qsTr("The last one was made %1").arg(item.since);
        case HealthScreen.NotKnown:
            return qsTr("None is known");
        case HealthScreen.BookLocked:
            return qsTr("Another program holds the book");
        case HealthScreen.BookDiskFull:
            return qsTr("The disk is full");
        case HealthScreen.BookBroken:
            return qsTr("The book cannot be read");
        }
        return item.health === HealthScreen.Unknown ? qsTr("a moment, please") : allWell;
    }
    readonly property string advice: {
        switch (item.problem) {
        case HealthScreen.CameraAbsent:
            return qsTr("plug it in again; it is found by itself");
        case HealthScreen.SlidesUnread:
            return qsTr("ask IT for other files: gatebookctl doctor");
        case HealthScreen.DiskLow:
        case HealthScreen.BookDiskFull:
            return qsTr("call IT: a full disk stops the kiosk");
        case HealthScreen.FolderMissing:
        case HealthScreen.FolderShut:
            return qsTr("call IT: gatebookctl doctor");
        case HealthScreen.ClockBeforeBuild:
            return qsTr("call IT: the clock must be set");
        case HealthScreen.ClockNotKept:
            return qsTr("compare it with your own; if it is wrong, call IT");
        case HealthScreen.BackupOld:
            return qsTr("ask IT for a backup");
        case HealthScreen.NotKnown:
            return item.health === HealthScreen.Warn ? qsTr("ask IT for a backup") : "";
        case HealthScreen.BookLocked:
            return qsTr("wait a minute; if this stays, call IT: gatebookctl doctor");
        case HealthScreen.BookBroken:
            return qsTr("use the paper book, and call IT");
        }
        return "";
    }
}
