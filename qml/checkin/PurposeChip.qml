// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One purpose; touched again, it is taken back.
Chip {
    id: chip

    required property Kiosk kiosk
    property int purpose: SessionScreen.UnknownPurpose

    leftPadding: Theme.px(18) // four must fit in a row, with the tick
    rightPadding: leftPadding
    chosen: kiosk.session.purpose === purpose
    onClicked: kiosk.session.purpose = chosen ? SessionScreen.UnknownPurpose : purpose
}
