// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The log's lines, looked at by finger, mouse or keys; more are read when the end comes near.
ListView {
    id: list

    required property LogScreen log
    readonly property int rowsInSight: count > 0 ? Math.max(1, Math.floor(height * count / contentHeight) - 1) : 1
    property bool focusShown: false // by keys, not by a finger

    function touch(row: int) {
        list.forceActiveFocus();
        list.focusShown = false;
        list.log.choose(row === list.log.chosen ? -1 : row);
    }

    function go(row: int) {
        const wanted = Math.max(0, Math.min(list.count - 1, row));
        list.focusShown = true;
        list.log.choose(wanted);
        list.positionViewAtIndex(wanted, ListView.Contain);
    }

    clip: true
    model: list.log.lines
    currentIndex: -1 // what is chosen is the log's: a list that follows an index leaves frames blank under a flick
    keyNavigationEnabled: false
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0 // rows are cheap: made when they come into sight, never blank
    onActiveFocusChanged: focusShown = activeFocus
    Keys.onDownPressed: go(log.chosen + 1)
    Keys.onUpPressed: go(log.chosen - 1)
    Keys.onEscapePressed: event => {
        event.accepted = log.chosen >= 0;
        log.choose(-1);
    }
    Keys.onPressed: event => {
        const way = [Qt.Key_Home, Qt.Key_End, Qt.Key_PageUp, Qt.Key_PageDown].indexOf(event.key);
        event.accepted = way >= 0;
        if (event.accepted)
            go([0, count - 1, log.chosen - rowsInSight, log.chosen + rowsInSight][way]);
    }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Log")
    delegate: LogRow {
        width: ListView.view ? ListView.view.width : 0
        chosen: ListView.view ? (ListView.view as LogRows).log.chosen === index : false
        onTouched: row => (ListView.view as LogRows).touch(row)
    }

    Rectangle {
        parent: list
        z: 1
        visible: list.activeFocus && list.focusShown
        anchors.fill: parent
        color: "transparent"
        border.color: Theme.colour.focus
        border.width: Theme.px(4)
        radius: Theme.radius.button
    }
}
