// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/typedtime.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace Gatebook {

namespace {

constexpr int Century = 2000;
constexpr int YearOfTwoDigits = 100;

std::optional<QDate> valid(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QDate withoutYear(int day, int month, QDate today)
{
    const QDate out(today.year(), month, day);
    if (out.isValid() && out <= today)
        return out;
    return {today.year() - 1, month, day};
}

// What stands in the brackets of a pattern that fits the whole text.
QStringList partsOf(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text.trimmed()).capturedTexts().mid(1);
}

} // namespace

std::optional<QDate> dayFromTyped(const QString &text, QDate today)
{
    if (const QStringList iso = partsOf(text, QStringLiteral("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")); !iso.isEmpty())
        return valid({iso[0].toInt(), iso[1].toInt(), iso[2].toInt()});
    QStringList parts = partsOf(text, QStringLiteral("([0-9]{1,2})[/.-]([0-9]{1,2})(?:[/.-]([0-9]{2}|[0-9]{4}))?"));
    if (parts.isEmpty())
        parts = partsOf(text, QStringLiteral("([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})?"));
    if (parts.size() < 2)
        return std::nullopt;
    const int day = parts[0].toInt();
    const int month = parts[1].toInt();
    const int year = parts.value(2).toInt();
    if (parts.value(2).isEmpty())
        return valid(withoutYear(day, month, today));
    return valid({year < YearOfTwoDigits ? Century + year : year, month, day});
}

std::optional<QTime> clockFromTyped(const QString &text)
{
    QStringList parts = partsOf(text, QStringLiteral("([0-9]{1,2})(?:[:.hH]([0-9]{2})?)?"));
    if (parts.isEmpty())
        parts = partsOf(text, QStringLiteral("([0-9]{1,2})([0-9]{2})"));
    if (parts.isEmpty())
        return std::nullopt;
    const QTime out(parts[0].toInt(), parts.value(1).toInt());
    return out.isValid() ? std::optional(out) : std::nullopt;
}

QString dayText(QDate day)
{
    return day.toString(QStringLiteral("d/M/yyyy"));
}

} // namespace Gatebook
