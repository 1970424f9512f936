// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of one word: the first byte chooses method and tones, the rest are the keys.
#include "fuzz/fuzzinput.h"
#include "visit/vietnamesetyping.h"

using namespace Gatebook;
using Fuzz::mustHold;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const TypingRules rules{(data[0] & 1) != 0 ? TypingMethod::Vni : TypingMethod::Telex, (data[0] & 2) != 0 ? ToneStyle::New : ToneStyle::Old};
    const QString keys = QString::fromUtf8(Fuzz::view(data + 1, size - 1)).left(64);
    const QString typed = whenTyped(keys, rules);
    mustHold(typed.size() <= keys.size(), "a key writes at most one character");
    mustHold(whileTyping(keys, rules).size() <= keys.size(), "a key writes at most one character");
    if (isSyllable(takenApart(typed)) && rules.toneStyle == ToneStyle::Old)
        mustHold(putTogether(takenApart(typed), ToneStyle::Old) == typed || typed == keys, "a syllable has its tone where spelling wants it");
    return 0;
}
