// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/visitor.h"

#include <QtCore/QChar>
#include <QtCore/QTextBoundaryFinder>

#include <algorithm>

namespace Gatebook {

namespace {

// Overrides, isolates and marks of direction (UAX #9), and fillers without width. Joiners stay: emoji, Khmer and Persian need them.
bool isDisguise(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x206F) || u == 0x200B || u == 0x200E || u == 0x200F || u == 0x061C || u == 0x00AD
        || u == 0xFEFF || (u >= 0xFFF9 && u <= 0xFFFB);
}

bool isBreak(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

// Half a surrogate pair has no UTF-8, so it would not come back from the book as it went in.
QString withoutHalves(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            out.append(text[i++]);
        if (pair || !text[i].isSurrogate())
            out.append(text[i]);
    }
    return out;
}

bool isVisible(QChar c)
{
    constexpr char16_t Blank[] = {0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0}; // letters by their class, yet drawn as nothing
    return !c.isSpace() && !c.isMark() && c.category() != QChar::Other_Format && std::find(std::begin(Blank), std::end(Blank), c) == std::end(Blank);
}

QString cutAtCharacter(const QString &text, int longest)
{
    if (text.size() <= longest)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(longest);
    qsizetype end = finder.isAtBoundary() ? longest : finder.toPreviousBoundary();
    if (end <= 0) // one character with marks without end: better some of its marks than no name
        end = text[longest - 1].isHighSurrogate() ? longest - 1 : longest;
    return text.left(end).trimmed();
}

} // namespace

QString tidied(const QString &text, int longest)
{
    // Nothing longer than this is worth normalising; it is cut again below, at a character.
    QString out = withoutHalves(text.left(qsizetype(8) * longest));
    std::replace_if(out.begin(), out.end(), isBreak, u' ');
    out.removeIf(isDisguise);
    if (std::none_of(out.cbegin(), out.cend(), isVisible))
        return {};
    return cutAtCharacter(out.normalized(QString::NormalizationForm_C).simplified(), longest);
}

} // namespace Gatebook
