// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// What was keyed in from paper in this sitting, the last one first.
FigureCard {
    id: card

    property var rows: [] // a QStringList

    title: qsTr("Keyed in")
    aside: rows.length

    ListView {
        anchors.fill: parent
        clip: true
        model: card.rows
        boundsBehavior: Flickable.StopAtBounds
        delegate: TextLine {
            required property string modelData

            width: ListView.view ? ListView.view.width : 0
            height: Math.max(Theme.desk(44), implicitHeight)
            text: modelData
            size: Theme.deskText(22)
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Theme.deskFit
            minimumPixelSize: Theme.deskText(14)
            maximumLineCount: Theme.atKiosk ? 3 : 1
        }
    }
}
