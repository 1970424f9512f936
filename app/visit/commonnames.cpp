// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/commonnames.h"

#include <algorithm>

namespace Gatebook {

namespace {

/// Where the last word begins; the end when a space stands there.
qsizetype lastWordOf(const QString &typed)
{
    const auto space = std::find_if(typed.crbegin(), typed.crend(), [](QChar c) { return c.isSpace(); });
    return typed.crend() - space;
}

} // namespace

bool mayBecome(const VietnameseWord &typed, const VietnameseWord &name)
{
    const auto fits = [](const Letter &mine, const Letter &theirs) {
        return mine.base == theirs.base && (mine.mark == LetterMark::None || mine.mark == theirs.mark);
    };
    return typed.letters.size() <= name.letters.size() && (typed.tone == Tone::Level || typed.tone == name.tone)
        && std::equal(typed.letters.cbegin(), typed.letters.cend(), name.letters.cbegin(), fits);
}

Result<QList<CommonNames::Name>> CommonNames::namesOf(const QByteArray &text)
{
    QList<Name> out;
    qint64 offset = 0;
    for (const QByteArray &line : text.split('\n')) {
        const QString name = QString::fromUtf8(line.left(line.indexOf('#') < 0 ? line.size() : line.indexOf('#'))).trimmed();
        if (!std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); }))
            return Failure{Failure::Reason::BadFile, QStringLiteral("not one name"), offset};
        if (!name.isEmpty())
            out.append({name, takenApart(name)});
        offset += line.size() + 1;
    }
    return out;
}

Result<CommonNames> CommonNames::fromText(const QByteArray &familyNames, const QByteArray &givenNames)
{
    CommonNames out;
    for (const auto &[text, names] : {std::pair(&familyNames, &out.m_family), std::pair(&givenNames, &out.m_given)}) {
        auto read = namesOf(*text);
        if (!read)
            return read.failure();
        *names = *std::move(read);
    }
    return out;
}

QStringList CommonNames::offers(const QString &typed, qsizetype most) const
{
    const qsizetype begin = lastWordOf(typed);
    const VietnameseWord word = takenApart(QStringView(typed).mid(begin));
    QStringList out;
    for (const Name &name : typed.left(begin).trimmed().isEmpty() ? m_family : m_given) {
        if (out.size() == most)
            break;
        if (mayBecome(word, name.word))
            out.append(name.text);
    }
    return out;
}

QString withName(const QString &typed, const QString &name)
{
    return typed.left(lastWordOf(typed)) + name + u' ';
}

} // namespace Gatebook
