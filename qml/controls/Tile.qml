// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One of several places or people: icon, a word in the corner, the name at the bottom; chosen or not.
Pressable {
    id: control

    property string iconName
    property string corner // such as the floor
    property string caption // second language under the name
    property bool chosen: false
    property bool flat: height < Theme.px(200) // no room for the icon's row: name and corner only

    implicitHeight: Theme.px(238)
    implicitWidth: Theme.px(458)
    radius: Theme.radius.tile
    ground: chosen ? Theme.colour.jadeTint : Theme.colour.card
    border: chosen ? Theme.colour.jade : Theme.colour.edge
    borderWidth: chosen ? Theme.strong : Theme.hairline
    topPadding: flat ? Theme.xs : Theme.px(30)
    bottomPadding: flat ? Theme.xs : Theme.px(24)
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen

    contentItem: Item {
        Icon {
            visible: !control.flat
            side: Theme.px(60)
            name: control.iconName === "" ? "office" : control.iconName
            color: Theme.colour.jade
        }
        Row {
            anchors.right: parent.right
            anchors.verticalCenter: control.flat ? parent.verticalCenter : undefined
            height: Theme.px(60)
            spacing: Theme.px(14)

            TextLine {
                visible: !control.flat
                anchors.verticalCenter: parent.verticalCenter
                text: control.corner
                size: Theme.size.caption
                color: Theme.colour.inkSoft
            }
            TickDisc {
                visible: control.chosen
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Column {
            anchors.bottom: control.flat ? undefined : parent.bottom
            anchors.verticalCenter: control.flat ? parent.verticalCenter : undefined
            width: parent.width - (control.flat && control.chosen ? Theme.px(66) : 0)

            TextLine {
                id: name
                width: parent.width
                text: control.text
                size: control.flat ? Theme.size.second : Theme.size.body
                weight: Font.DemiBold
                color: control.ink
            }
            // A name of two lines leaves no room for the second language.
            TextLine {
                visible: text !== "" && name.lineCount < 2 && !control.flat
                width: parent.width
                text: control.caption
                size: Theme.size.caption
                color: Theme.colour.inkSoft
            }
        }
    }
}
