// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A form that may be higher than its room: drawn by a finger, and the line that is written in is always in sight, whatever the keyboard leaves.
Flickable {
    id: scroll

    // What is written into, or was reached by the keyboard: a touched button takes no focus.
    readonly property Item reached: visible && (Window.activeFocusItem instanceof TextInput || Window.activeFocusItem instanceof T.AbstractButton) ? Window.activeFocusItem : null
    property real margin: 0 // kept above and below the line, for its caption

    function holds(item: Item): bool {
        for (let each = item; each !== null; each = each.parent)
            if (each === contentItem)
                return true;
        return false;
    }

    function bringIntoSight() {
        if (reached === null || !holds(reached))
            return;
        const top = contentItem.mapFromItem(reached, 0, 0).y - margin;
        const bottom = top + reached.height + 2 * margin;
        contentY = Math.max(0, Math.min(top, Math.max(contentY, bottom - height)));
    }

    clip: contentHeight > height
    interactive: clip
    boundsBehavior: Flickable.StopAtBounds
    onReachedChanged: settling.restart()
    onHeightChanged: settling.restart()

    Timer {
        id: settling // until everything has its place in what the keyboard leaves
        interval: 0
        onTriggered: scroll.bringIntoSight()
    }
}
