// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/plainletters.h"

namespace Gatebook {

QString plainLetters(const QString &text)
{
    QString out = text.normalized(QString::NormalizationForm_KD).toLower();
    out.removeIf([](QChar c) { return c.isMark(); });
    out.replace(u'đ', u'd'); // a letter of its own for Unicode, not a d with a mark
    return out;
}

QStringList plainWords(const QString &text)
{
    QString out = plainLetters(text);
    for (QChar &c : out) {
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            c = u' ';
    }
    return out.split(u' ', Qt::SkipEmptyParts);
}

QString maskedName(const QString &name)
{
    QStringList out;
    for (const QString &word : name.normalized(QString::NormalizationForm_C).split(u' ', Qt::SkipEmptyParts)) {
        const QList<uint> letters = word.toUcs4();
        const char32_t first = letters.first();
        out.append(QString::fromUcs4(&first, 1) + QString(letters.size() - 1, u'•'));
    }
    return out.join(u' ');
}

} // namespace Gatebook
