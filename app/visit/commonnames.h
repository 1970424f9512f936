// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"
#include "visit/vietnameseword.h"

#include <QtCore/QStringList>

namespace Gatebook {

/// True when `name` may be what is being typed: it begins with the same letters. A letter typed without its mark, and a word without its tone, may
/// get them yet; what has them already must agree.
[[nodiscard]] bool mayBecome(const VietnameseWord &typed, const VietnameseWord &name);

/// The commonest names of Vietnam, to be offered while one is typed. Knows nobody who was ever here.
class CommonNames
{
public:
    /// No names at all.
    CommonNames() = default;
    /// Reads UTF-8, a name a line, the commonest first; `#` begins a comment. BadFile, with the line's offset in its text, for anything but one word.
    [[nodiscard]] static Result<CommonNames> fromText(const QByteArray &familyNames, const QByteArray &givenNames);

    /// What the last word of `typed` may become, the commonest first, at most `most`: family names for the first word, middle and given names for all
    /// others. After a space, and where nothing is typed yet, any of them.
    [[nodiscard]] QStringList offers(const QString &typed, qsizetype most) const;

private:
    struct Name {
        QString text;
        VietnameseWord word;
    };
    [[nodiscard]] static Result<QList<Name>> namesOf(const QByteArray &text);

    QList<Name> m_family; ///< the first word of a name
    QList<Name> m_given;
};

/// `typed` with `name` in the place of its last word, and a space after it.
[[nodiscard]] QString withName(const QString &typed, const QString &name);

} // namespace Gatebook
