// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/swearwords.h"

#include "visit/pass.h"

#include <algorithm>

namespace Gatebook {

namespace {

// What looks alike on a screen or a ticket, and the Y that Vietnamese reads as an I.
constexpr const char *Readings[] = {"2Z", "3E", "4A", "5S", "6G", "7T", "8B", "9G", "A", "C", "D", "E", "F", "G", "H", "JI", "K", "M", "N", "P", "QO",
    "R", "T", "UV", "VU", "W", "X", "YI"};

bool isReadable(const QString &letters)
{
    const auto anySymbolReadsAs = [](QChar letter) {
        return std::any_of(
            std::begin(Readings), std::end(Readings), [letter](const char *readings) { return QLatin1StringView(readings).contains(letter); });
    };
    return letters.size() >= 2 && letters.size() <= PassCodeLength && std::all_of(letters.cbegin(), letters.cend(), anySymbolReadsAs);
}

/// One bit a letter or digit.
quint64 bitOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'A' && u <= u'Z')
        return quint64(1) << (u - u'A');
    return u >= u'2' && u <= u'9' ? quint64(1) << (26 + u - u'2') : 0;
}

/// What each symbol may be read as, as bits: a million codes are drawn when a book is simulated.
QList<quint64> readingBits(QStringView code)
{
    QList<quint64> out;
    for (const QChar symbol : code) {
        quint64 bits = 0;
        for (const char reading : readingsOf(symbol))
            bits |= bitOf(QLatin1Char(reading));
        out.append(bits);
    }
    return out;
}

SwearWords::Word wordOf(const QString &language, const QString &letters)
{
    SwearWords::Word out{language, letters, {}};
    std::transform(letters.cbegin(), letters.cend(), std::back_inserter(out.bits), bitOf);
    return out;
}

} // namespace

Result<SwearWords> SwearWords::fromText(const QByteArray &text)
{
    SwearWords out;
    qint64 offset = 0;
    for (const QByteArray &line : text.split('\n')) {
        const QString said = QString::fromUtf8(line.left(line.indexOf('#') < 0 ? line.size() : line.indexOf('#'))).simplified();
        const QStringList parts = said.split(u' ', Qt::SkipEmptyParts);
        if (!parts.isEmpty() && (parts.size() != 2 || !isReadable(parts[1].toUpper())))
            return Failure{Failure::Reason::BadFile, QStringLiteral("not a language and a word that six symbols can be read as"), offset};
        if (!parts.isEmpty())
            out.m_words.append(wordOf(parts[0], parts[1].toUpper()));
        offset += line.size() + 1;
    }
    return out;
}

bool SwearWords::isIn(QStringView code) const
{
    const QList<quint64> symbols = readingBits(code);
    const auto readsAs = [](quint64 symbol, quint64 letter) { return (symbol & letter) != 0; };
    return std::any_of(m_words.cbegin(), m_words.cend(), [&](const Word &word) {
        return std::search(symbols.cbegin(), symbols.cend(), word.bits.cbegin(), word.bits.cend(), readsAs) != symbols.cend();
    });
}

QLatin1StringView readingsOf(QChar symbol)
{
    static_assert(std::size(Readings) == PassAlphabet.size());
    const qsizetype index = PassAlphabet.indexOf(symbol);
    return index < 0 ? QLatin1StringView() : QLatin1StringView(Readings[index]);
}

} // namespace Gatebook
