// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Who is visited, by name; touched, somebody is looked for.
Pressable {
    id: line

    property string person // empty: nobody yet

    text: person === "" ? qsTranslate("Ui", says) : person
    says: QT_TRANSLATE_NOOP("Ui", "Find a person by name")
    second: Theme.bilingual && person === "" ? says : ""
    leftPadding: Theme.px(32)
    border: person === "" ? Theme.colour.edge : Theme.colour.jade
    borderWidth: person === "" ? Theme.hairline : Theme.strong
    ground: person === "" ? Theme.colour.card : Theme.colour.jadeTint
    pressedGround: Theme.colour.sunk

    contentItem: HostLineFace {
        text: line.text
        second: line.second
        found: line.person !== ""
    }
}
