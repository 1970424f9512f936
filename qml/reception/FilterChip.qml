// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One filter: what it is and what it stands at; opens what there is to choose from.
DeskChip {
    id: chip

    property string title
    property string value // in words; empty: all
    property bool opened: false

    small: true
    iconName: opened ? "fold" : "unfold"
    text: value === "" ? title : title + ": " + value
    chosen: value !== ""
    border: opened ? Theme.colour.jade : chosen ? ground : Theme.colour.edge
    borderWidth: Math.max(1, Theme.desk(opened ? 4 : 2))
}
