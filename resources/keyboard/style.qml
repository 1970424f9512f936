// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Gatebook.Ui

// Qt's keyboard in the kiosk's look: card-coloured keys on a sunk tray, as high as Theme.keyboardHeight. Found by Qt by its place in the import path.
KeyboardStyle {
    id: style

    keyboardDesignWidth: Theme.portrait ? 1080 : 1920
    keyboardDesignHeight: keyboardDesignWidth * Theme.keyboardHeight / Math.max(1, Theme.windowWidth)
    keyboardRelativeLeftMargin: 12 / 1080
    keyboardRelativeRightMargin: 12 / 1080
    keyboardRelativeTopMargin: 0.02
    keyboardRelativeBottomMargin: 0.02
    keyboardBackground: Rectangle {
        color: Theme.colour.sunk
    }

    keyPanel: KeyFace {}
    backspaceKeyPanel: KeyFace {
        quiet: true
        iconName: "del"
    }
    languageKeyPanel: KeyFace {
        quiet: true
    }
    enterKeyPanel: KeyFace {
        quiet: true
        iconName: "arrow"
    }
    hideKeyPanel: KeyFace {
        quiet: true
        iconName: "down"
    }
    shiftKeyPanel: KeyFace {
        quiet: true
        iconName: "shift"
        active: InputContext.capsLockActive || InputContext.shiftActive
    }
    spaceKeyPanel: KeyFace {
        quiet: true
        blank: true
    }
    symbolKeyPanel: KeyFace {
        quiet: true
    }
    modeKeyPanel: KeyFace {
        quiet: true
        active: control ? control.mode : false
    }
    handwritingKeyPanel: KeyFace {
        quiet: true
    }

    // What shows over a pressed key, and the other letters of a key that is held.
    characterPreviewMargin: 0
    characterPreviewDelegate: Item {
        property string text // Qt sets it
    }
    alternateKeysListItemWidth: Theme.px(95)
    alternateKeysListItemHeight: Theme.px(112)
    alternateKeysListTopMargin: Theme.px(10)
    alternateKeysListBottomMargin: Theme.px(10)
    alternateKeysListLeftMargin: Theme.px(10)
    alternateKeysListRightMargin: Theme.px(10)
    alternateKeysListDelegate: Item {
        required property var model
        width: style.alternateKeysListItemWidth
        height: style.alternateKeysListItemHeight

        TextLine {
            anchors.centerIn: parent
            text: parent.model.text
            size: Theme.px(52)
        }
    }
    alternateKeysListHighlight: Rectangle {
        radius: Theme.radius.key
        color: Theme.colour.jadeTint
        border.color: Theme.colour.jade
        border.width: Theme.px(4)
    }
    alternateKeysListBackground: Rectangle {
        radius: Theme.radius.button
        color: Theme.colour.card
        border.color: Theme.colour.edge
        border.width: Theme.hairline
    }
    selectionListHeight: 0
    navigationHighlight: Rectangle {
        color: "transparent"
        radius: Theme.radius.key
        border.color: Theme.colour.focus
        border.width: Theme.px(4)
    }
}
