// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What every visitor's screen is: the root item of a view. Fills the window above the sill; what is put in it lands in `body`, between head and foot.
// Portrait has one column. Landscape has two halves: one speaks and is touched (touchX, touchWidth, down to touchBottom, where the foot begins), the other
// shows (showX, showWidth, the whole height). With low reach nothing may be touched above touchTop.
FocusScope {
    id: view

    required property Kiosk kiosk
    property bool hasFoot: true // back, start over, low reach, contrast
    property bool canGoBack: true
    property bool canStartOver: true
    property int stepNumber: 0 // which of the three bars is now; 0 shows none
    property real footLift: 0 // what lies between foot and sill: the keyboard
    property bool showsArch: true // low reach, portrait: the upper half shows the arch

    property bool overColour: false // the view lays a colour of its own under the head
    property bool clockOnColour: overColour
    property alias ground: under.data // what lies under head and body, as large as the view

    default property alias content: inner.data
    readonly property alias body: inner
    readonly property bool low: Theme.lowReach && Theme.portrait
    property real gap: Theme.px(40) // between the halves
    readonly property real showWidth: Theme.portrait ? inner.width : Theme.px(936)
    readonly property real touchWidth: Theme.portrait ? inner.width : inner.width - showWidth - gap
    readonly property real touchX: Theme.portrait || !Theme.mirrored ? 0 : showWidth + gap
    property real footX: touchX
    property real footWidth: touchWidth
    readonly property real showX: Theme.portrait || Theme.mirrored ? 0 : touchWidth + gap
    readonly property real footHeight: hasFoot ? Theme.target + Theme.px(38) : 0
    readonly property real touchBottom: inner.height - (Theme.portrait ? 0 : footHeight)
    readonly property real touchTop: Theme.lowReach && !Theme.portrait ? height * 0.57 - inner.y : 0
    readonly property real bodyTop: low && showsArch ? middle - Theme.px(stepNumber > 0 ? 30 : 132) : Theme.portrait ? Theme.px(stepNumber > 0 ? 290 : 224) : Theme.px(176)
    readonly property real middle: (height + Theme.sillHeight) / 2 // of the screen

    Item {
        id: under
        anchors.fill: parent
    }
    Item {
        id: inner
        x: Theme.xl
        y: view.bodyTop
        width: view.width - 2 * Theme.xl
        height: view.height - y - view.footLift - Theme.footGap - (Theme.portrait ? view.footHeight : 0)
    }
}
