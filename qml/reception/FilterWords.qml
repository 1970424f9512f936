// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// A filter's value in words. Entrances and departments are words already.
QtObject {
    id: words

    property string kind
    property string value // empty: all
    readonly property string word: value === "" ? "" : kind === "status" ? ofStatus.word : kind === "verdict" ? ofVerdict.word : value
    readonly property StatusWords ofStatus: StatusWords {
        status: words.value
    }
    readonly property VerdictWords ofVerdict: VerdictWords {
        verdict: words.value
    }
}
