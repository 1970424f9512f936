// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/csvtext.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace Gatebook {

namespace {

constexpr std::array<bool, 256> needsQuotes()
{
    std::array<bool, 256> out{};
    for (const char c : {'"', ',', '\r', '\n'})
        out[static_cast<unsigned char>(c)] = true;
    return out;
}

constexpr auto NeedsQuotes = needsQuotes();
constexpr qsizetype Reserved = 327680; ///< 320 KiB

} // namespace

CsvText::CsvText()
{
    m_bytes.reserve(Reserved);
}

void CsvText::separate()
{
    if (m_lineBegun)
        m_bytes.append(',');
    m_lineBegun = true;
}

void CsvText::cell(QByteArrayView utf8)
{
    separate();
    const bool quotes = std::any_of(utf8.begin(), utf8.end(), [](char c) { return NeedsQuotes[static_cast<unsigned char>(c)]; });
    if (quotes)
        quoted(utf8);
    else
        m_bytes.append(utf8);
}

void CsvText::quoted(QByteArrayView utf8)
{
    m_bytes.append('"');
    for (const char c : utf8) {
        if (c == '"')
            m_bytes.append('"');
        m_bytes.append(c);
    }
    m_bytes.append('"');
}

void CsvText::plain(QByteArrayView ascii)
{
    separate();
    m_bytes.append(ascii);
}

void CsvText::number(qint64 value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    plain({digits.data(), end});
}

void CsvText::endLine()
{
    m_bytes.append("\r\n", 2);
    m_lineBegun = false;
}

} // namespace Gatebook
