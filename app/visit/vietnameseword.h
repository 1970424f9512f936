// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace Gatebook {

/// What makes â of a, ă of a, ơ of o and ư of u, đ of d.
enum class LetterMark { None, Circumflex, Breve, Horn, Stroke };

/// ngang, sắc, huyền, hỏi, ngã, nặng.
enum class Tone { Level, Acute, Grave, Hook, Tilde, Dot };

/// Where the tone of oa, oe and uy goes when nothing follows: hòa, thủy or hoà, thuỷ.
enum class ToneStyle { Old, New };

struct Letter {
    QChar base; ///< in small letters; a letter of another script as it is
    LetterMark mark = LetterMark::None;
    bool isCapital = false;

    bool operator==(const Letter &) const = default;
};

/// A word of Vietnamese, which is one syllable, taken apart as it is typed. It may be unfinished, or of another language.
struct VietnameseWord {
    QList<Letter> letters;
    Tone tone = Tone::Level;

    bool operator==(const VietnameseWord &) const = default;
};

/// Takes a written word apart: "Tiếng" is T, i, ê, n, g and the acute tone, wherever the tone was written.
[[nodiscard]] VietnameseWord takenApart(QStringView text);
/// Puts it together again (NFC), with the tone over the letter where spelling wants it.
[[nodiscard]] QString putTogether(const VietnameseWord &word, ToneStyle style);

/// True for a whole syllable of Vietnamese: its consonants, vowels, ending and tone occur together.
[[nodiscard]] bool isSyllable(const VietnameseWord &word);
/// True when letters and marks that are still to come may make it a syllable; so also for a syllable. Marks that are missing count as still to come.
[[nodiscard]] bool mayBecomeSyllable(const VietnameseWord &word);

/// The index of the first letter that belongs to the vowels (not the u of "qu" or the i of "gi"), in a word that may become a syllable.
[[nodiscard]] std::optional<qsizetype> firstVowel(const VietnameseWord &word);

} // namespace Gatebook
