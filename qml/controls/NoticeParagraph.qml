// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One thing that the notice says.
Column {
    id: paragraph

    required property string heading
    required property string body

    spacing: Theme.px(6)

    TextLine {
        width: paragraph.width
        text: paragraph.heading
        weight: Font.DemiBold
    }
    TextLine {
        width: paragraph.width
        text: paragraph.body
    }
}
