// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/vietnameseword.h"

namespace Gatebook {

enum class TypingMethod {
    Telex, ///< aa ee oo dd, aw ow uw (w alone: ư), tones s f r x j, z takes the tone away
    Vni    ///< 6 for a circumflex, 7 for a horn, 8 for a breve, 9 for đ, tones 1 to 5, 0 takes the tone away
};

struct TypingRules {
    TypingMethod method = TypingMethod::Telex;
    ToneStyle toneStyle = ToneStyle::Old;

    bool operator==(const TypingRules &) const = default;
};

/// What stands there after these keys of one word, letters with marks among them as they are. Marks and tones may come at any place after their
/// letter; the same key once more takes the mark back, and the rest of the word is then as typed. A word that can be no Vietnamese is as typed.
[[nodiscard]] QString whileTyping(QStringView keys, TypingRules rules);
/// And when the word is ended: as typed, unless it became a syllable.
[[nodiscard]] QString whenTyped(QStringView keys, TypingRules rules);

} // namespace Gatebook
