// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/handscanner/typedtext.h"

#include <QtCore/QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace Gatebook {

namespace {

constexpr char32_t FirstUnicode = 256; ///< a smaller number may also be a byte
constexpr char32_t LastUnicode = 0x10FFFF;
constexpr qsizetype LongestNumber = 8; ///< digits; LastUnicode has seven, and some put a nought before
constexpr char32_t FirstHigh = 0x80;

/// Windows-1252 from 0x80 on, where it differs from Latin-1 (https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT); 0: unused.
constexpr std::array<char16_t, 32> Windows1252{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

/// The byte that Windows-1252, or else Latin-1, has for a character; nothing where neither has it.
std::optional<char> byteOf(QChar c)
{
    if (c.unicode() < FirstUnicode)
        return static_cast<char>(c.unicode());
    const auto *const found = std::find(Windows1252.cbegin(), Windows1252.cend(), c.unicode());
    if (found == Windows1252.cend())
        return std::nullopt;
    return static_cast<char>(FirstHigh + static_cast<char32_t>(found - Windows1252.cbegin()));
}

std::optional<QString> fromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

} // namespace

QString unmangled(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const auto byte = byteOf(c);
        if (!byte)
            return text;
        bytes.append(*byte);
    }
    return fromUtf8(bytes).value_or(text);
}

void TypedText::add(const QString &characters)
{
    endNumber();
    const auto codes = characters.toUcs4();
    for (const auto code : codes)
        m_pieces.append({code, false});
}

void TypedText::addAltDigit(char digit)
{
    if (m_number.size() < LongestNumber)
        m_number.append(digit);
}

void TypedText::endNumber()
{
    if (m_number.isEmpty())
        return;
    const char32_t code = m_number.toUInt();
    m_number.clear();
    if (code > 0 && code <= LastUnicode && !QChar::isSurrogate(code))
        m_pieces.append({code, code >= FirstHigh && code < FirstUnicode});
}

QByteArray TypedText::utf8() const
{
    TypedText whole = *this;
    whole.endNumber();
    return unmangled(whole.text()).toUtf8();
}

/// Bytes that follow each other are read as UTF-8 when that is what they are.
QString TypedText::text() const
{
    QString out;
    QByteArray bytes;
    const auto takeBytes = [&] {
        out += fromUtf8(bytes).value_or(QString::fromLatin1(bytes));
        bytes.clear();
    };
    for (const Piece &piece : m_pieces) {
        if (piece.isByte) {
            bytes.append(static_cast<char>(piece.code));
            continue;
        }
        takeBytes();
        out += QString::fromUcs4(&piece.code, 1);
    }
    takeBytes();
    return out;
}

void TypedText::clear()
{
    m_pieces.clear();
    m_number.clear();
}

} // namespace Gatebook
