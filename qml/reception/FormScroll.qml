// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A form that may be higher than its room: drawn by a finger, and the line that is written in is always in sight, whatever the keyboard leaves.
Flickable {
    id: scroll

    readonly property Item writtenIn: visible && Window.activeFocusItem instanceof TextInput ? Window.activeFocusItem : null
    property real margin: 0 // kept above and below the line, for its caption

    function holds(item: Item): bool {
        for (let each = item; each !== null; each = each.parent)
            if (each === contentItem)
                return true;
        return false;
    }

    function bringIntoSight() {
        if (writtenIn === null || !holds(writtenIn))
            return;
        const top = contentItem.mapFromItem(writtenIn, 0, 0).y - margin;
        const bottom = top + writtenIn.height + 2 * margin;
        contentY = Math.max(0, Math.min(top, Math.max(contentY, bottom - height)));
    }

    clip: contentHeight > height
    interactive: clip
    boundsBehavior: Flickable.StopAtBounds
    onWrittenInChanged: settling.restart()
    onHeightChanged: settling.restart()

    Timer {
        id: settling // until everything has its place in what the keyboard leaves
        interval: 0
        onTriggered: scroll.bringIntoSight()
    }
}
