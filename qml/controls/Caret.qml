// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Where the next letter goes; in the colour of the field's selection.
Rectangle {
    readonly property TextInput input: parent as TextInput

    width: Theme.px(5)
    color: input ? input.selectionColor : Theme.colour.ink
    visible: input !== null && input.cursorVisible
}
