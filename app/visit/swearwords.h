// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Gatebook {

/// Words that no pass may spell, in any of the languages of those who come to the door.
class SwearWords
{
public:
    struct Word {
        QString language;    ///< "vi", "en", "zh", "ko", "ja", "km"
        QString letters;     ///< A to Z, 2 to 9
        QList<quint64> bits; ///< the same, a bit a letter
    };

    /// No words at all.
    SwearWords() = default;
    /// Reads UTF-8 lines of a language and a word; `#` begins a comment. BadFile, with the line's offset, for anything else, and for a word that no
    /// code of six symbols can be read as.
    [[nodiscard]] static Result<SwearWords> fromText(const QByteArray &text);

    [[nodiscard]] const QList<Word> &words() const { return m_words; }
    /// Whether a reader may see one of the words in `code` (symbols of PassAlphabet, no dash): each symbol read as itself or as what it looks or
    /// sounds like.
    [[nodiscard]] bool isIn(QStringView code) const;

private:
    QList<Word> m_words;
};

/// All that a symbol of a code may be read as, itself first: "5S" for '5'.
[[nodiscard]] QLatin1StringView readingsOf(QChar symbol);

} // namespace Gatebook
