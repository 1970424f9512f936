// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/visitor.h"

#include <QtCore/QChar>
#include <QtCore/QTextBoundaryFinder>

namespace Gatebook {

namespace {

// Overrides, isolates and marks of direction (UAX #9), and the byte order mark. Zero-width joiner stays: emoji and Khmer need it.
bool isDisguise(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F || u == 0x061C || u == 0xFEFF;
}

QString cutAtCharacter(const QString &text, int longest)
{
    if (text.size() <= longest)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(longest);
    const qsizetype end = finder.isAtBoundary() ? longest : finder.toPreviousBoundary();
    return text.left(std::max<qsizetype>(end, 0)).trimmed();
}

} // namespace

QString tidied(const QString &text, int longest)
{
    // Nothing longer than this is worth normalising; it is cut again below, at a character.
    QString out = text.left(8 * longest);
    for (QChar &c : out) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    }
    out.removeIf(isDisguise);
    if (!out.isEmpty() && out.back().isHighSurrogate())
        out.chop(1);
    return cutAtCharacter(out.normalized(QString::NormalizationForm_C).simplified(), longest);
}

} // namespace Gatebook
