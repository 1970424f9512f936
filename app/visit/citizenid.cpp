// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/citizenid.h"

#include "visit/textmap.h"
#include "visit/visitor.h"

#include <algorithm>

namespace Gatebook {

namespace {

enum Field : qsizetype { Number, FormerNumber, Name, BirthDate, SexWord, Address, IssueDate, FieldCount };

constexpr int FirstYear = 1900;

constexpr Word<CardWarning> WarningWords[] = {
    {CardWarning::SexMismatch, QLatin1StringView("sex_mismatch")},
    {CardWarning::YearMismatch, QLatin1StringView("year_mismatch")},
    {CardWarning::ProvinceUnknown, QLatin1StringView("province_unknown")},
    {CardWarning::PartialBirthDate, QLatin1StringView("partial_birth_date")},
};

// Circular 07/2016/TT-BCA, appendix. Provinces were merged in 2025, yet a number is kept for life.
constexpr int Provinces[] = {1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46,
    48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96};

/// "Nam" and "Nữ"; "Nu" from a scanner that types no accents.
std::optional<Sex> sexOf(const QString &word)
{
    const QString lower = word.toLower();
    if (lower == QLatin1StringView("nam"))
        return Sex::Male;
    if (lower == QStringLiteral("nữ") || lower == QLatin1StringView("nu"))
        return Sex::Female;
    return std::nullopt;
}

/// Decree 137/2015 Art. 13: three digits of the province, one of century and sex, two of the year, six at random.
QList<CardWarning> warningsOf(const CitizenId &card)
{
    QList<CardWarning> warnings;
    const int century = card.number[3].digitValue();
    if ((century % 2 == 0) != (card.sex == Sex::Male))
        warnings.append(CardWarning::SexMismatch);
    if (FirstYear + 100 * (century / 2) + card.number.mid(4, 2).toInt() != card.birthYear)
        warnings.append(CardWarning::YearMismatch);
    if (!std::binary_search(std::begin(Provinces), std::end(Provinces), card.number.left(3).toInt()))
        warnings.append(CardWarning::ProvinceUnknown);
    if (!card.birthDate)
        warnings.append(CardWarning::PartialBirthDate);
    return warnings;
}

bool isInOrder(const DocumentDate &birth, QDate issued, QDate today)
{
    const bool bornInTime = birth.whole ? *birth.whole <= issued : birth.year <= issued.year();
    return bornInTime && issued <= today;
}

} // namespace

QString toText(CardWarning warning)
{
    return wordOf(WarningWords, warning);
}

std::optional<CardWarning> cardWarningFromText(const QString &text)
{
    return valueOf(WarningWords, text);
}

bool isDigits(QStringView text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<DocumentDate> documentDate(QStringView text)
{
    if (!isDigits(text, 4, 4) && !isDigits(text, 8, 8))
        return std::nullopt;
    const int year = text.right(4).toInt();
    const int day = text.size() == 8 ? text.left(2).toInt() : 0;
    const int month = text.size() == 8 ? text.mid(2, 2).toInt() : 0;
    if (year < FirstYear || month > 12 || (day > 0 && !QDate::isValid(year, month, day)))
        return std::nullopt;
    return DocumentDate{year, day > 0 ? std::optional(QDate(year, month, day)) : std::nullopt};
}

std::optional<CitizenId> citizenIdOf(const QStringList &fields, QDate today)
{
    if (fields.size() < FieldCount || !isDigits(fields[Number], 12, 12))
        return std::nullopt;
    const QString &former = fields[FormerNumber];
    if (!former.isEmpty() && !isDigits(former, 9, 9) && !isDigits(former, 12, 12)) // 12: some cards that took the place of bar-code cards
        return std::nullopt;
    const auto birth = documentDate(fields[BirthDate]);
    const auto issued = documentDate(fields[IssueDate]);
    const auto sex = sexOf(fields[SexWord]);
    const QString name = tidied(fields[Name]);
    if (!birth || !issued || !issued->whole || !sex || name.isEmpty() || !isInOrder(*birth, *issued->whole, today))
        return std::nullopt;
    CitizenId card{fields[Number], name, birth->year, birth->whole, *sex, {}};
    card.warnings = warningsOf(card);
    return card;
}

} // namespace Gatebook
