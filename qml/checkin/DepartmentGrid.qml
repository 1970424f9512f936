// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// The departments as tiles, two abreast; more than fit are reached by pulling.
GridView {
    id: grid

    required property Kiosk kiosk
    property string department // the one that is chosen
    property color accent: Theme.colour.jade
    property color tint: Theme.colour.jadeTint
    signal picked(string department)
    readonly property real gap: Theme.px(Theme.lowReach ? 14 : 20)
    readonly property int columns: 2
    readonly property int rows: Math.ceil(count / columns)
    readonly property real least: Theme.px(112)
    readonly property real fitting: rows > 0 ? (height + gap) / rows : height
    readonly property bool fits: fitting >= least

    cellWidth: Math.floor((width + gap) / columns)
    // Where not all fit, half a row says that there are more.
    cellHeight: fits ? Math.min(Theme.px(258), fitting) : height / (Math.max(2, Math.floor((height + gap) / least)) - 0.5)
    rightMargin: -gap
    clip: !fits
    interactive: !fits
    boundsBehavior: Flickable.StopAtBounds
    model: kiosk.departments

    delegate: Tile {
        readonly property DepartmentGrid grid: GridView.view as DepartmentGrid
        required property int index
        required property string name
        required property string nameEn
        required property string floor
        required iconName

        objectName: "department_" + index
        width: grid ? grid.cellWidth - grid.gap : 0
        height: grid ? grid.cellHeight - grid.gap : 0
        text: Theme.language === "vi" || nameEn === "" ? name : nameEn
        caption: Theme.bilingual ? nameEn : ""
        corner: floor
        accent: grid ? grid.accent : Theme.colour.jade
        tint: grid ? grid.tint : Theme.colour.jadeTint
        chosen: grid !== null && grid.department === name
        onClicked: grid.picked(name)
        onVisualFocusChanged: if (visualFocus)
            grid.positionViewAtIndex(index, GridView.Contain)
    }

    Rectangle {
        parent: grid
        z: 1
        visible: !grid.fits && !grid.atYEnd
        x: parent.width - width - Theme.px(12) // where no name reaches
        y: parent.height - height - Theme.px(4)
        width: Theme.px(52)
        height: width
        radius: width / 2
        color: Theme.colour.ink

        Icon {
            anchors.centerIn: parent
            side: Theme.px(36)
            name: "down"
            color: Theme.colour.overInk
            weight: 2.4
        }
    }
}
