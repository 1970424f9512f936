// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What went wrong, for the one who can mend it.
Column {
    id: words

    required property SessionScreen session
    readonly property string kind: {
        switch (session.failureKind) {
        case SessionScreen.DiskFull:
            return QT_TRANSLATE_NOOP("Ui", "The disk is full.");
        case SessionScreen.BookLocked:
            return QT_TRANSLATE_NOOP("Ui", "Another program keeps the book locked.");
        case SessionScreen.BookDamaged:
            return QT_TRANSLATE_NOOP("Ui", "The book cannot be used.");
        case SessionScreen.SettingsWrong:
            return QT_TRANSLATE_NOOP("Ui", "The settings have a mistake.");
        }
        return QT_TRANSLATE_NOOP("Ui", "The book cannot be written.");
    }

    spacing: Theme.px(8)

    TextLine {
        width: parent.width
        text: Theme.bilingual ? qsTr("For IT") + " · For IT" : qsTr("For IT")
        size: Theme.size.caption
        weight: Font.DemiBold
    }
    TextLine {
        width: parent.width
        text: qsTranslate("Ui", words.kind)
        size: Theme.size.caption
        color: Theme.colour.inkSoft
    }
    TextLine {
        objectName: "failureText"
        visible: text !== ""
        width: parent.width
        height: Math.min(implicitHeight, Theme.px(200))
        text: words.session.failureText
        size: Theme.size.caption
        color: Theme.colour.inkSoft
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.px(20)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
}
