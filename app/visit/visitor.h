// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Gatebook {

/// What a visitor says of himself. All of it is personal.
struct Visitor {
    QString name;
    QString organisation; ///< may be empty
    QString phone;        ///< may be empty; kept as typed, leading 0 or + included

    bool operator==(const Visitor &) const = default;
};

constexpr int LongestNameChars = 200; ///< what is kept of a name, organisation or host, in UTF-16 units

/// Text as it is kept: NFC, control and line-breaking characters turned to spaces, runs of spaces folded, trimmed, cut to `longest` UTF-16 units
/// without splitting a character. Right-to-left and zero-width formatting that could disguise a name in a list is dropped, and half surrogate pairs;
/// emoji stay. Empty when nothing in it can be seen.
[[nodiscard]] QString tidied(const QString &text, int longest = LongestNameChars);

} // namespace Gatebook
