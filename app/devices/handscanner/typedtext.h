// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace Gatebook {

/// Puts together what a hand scanner types: plain characters, and, for letters that its keyboard layout lacks, decimal numbers typed on the keypad
/// while Alt is held. Such a number is a Unicode character from 256 on; below that it is a byte of UTF-8 where the neighbours make it one, else a
/// character of Latin-1.
class TypedText
{
public:
    /// A key that gave characters.
    void add(const QString &characters);
    /// A digit of a number typed while Alt is held.
    void addAltDigit(char digit);
    /// Alt goes down (again): a new number begins.
    void endNumber();

    [[nodiscard]] bool isEmpty() const { return m_pieces.isEmpty() && m_number.isEmpty(); }
    /// Characters so far.
    [[nodiscard]] qsizetype size() const { return m_pieces.size() + (m_number.isEmpty() ? 0 : 1); }
    /// What was typed; UTF-8 that was typed as if it were Latin-1 or Windows-1252 is made whole again.
    [[nodiscard]] QByteArray utf8() const;
    void clear();

private:
    /// A character, or a byte that may be a part of one.
    struct Piece {
        char32_t code = 0;
        bool isByte = false;
    };
    [[nodiscard]] QString text() const;

    QList<Piece> m_pieces;
    QByteArray m_number;
};

/// UTF-8 that was read byte by byte as Latin-1 or Windows-1252 ("Nguyá»…n"), made whole again ("Nguyễn"); any other text as it is.
[[nodiscard]] QString unmangled(const QString &text);

} // namespace Gatebook
