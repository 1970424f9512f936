// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/sitetime.h"

#include <QtCore/QDateTime>

namespace Gatebook {

namespace {

constexpr qint64 DayS = 86400;
constexpr qint64 FirstDay = -719528; ///< 0000-01-01, in days since 1970
constexpr qint64 LastDay = 2932896;  ///< 9999-12-31
constexpr int DateLength = 10;

qint64 floorDivided(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

char *put2(char *to, qint64 value)
{
    to[0] = static_cast<char>('0' + value / 10);
    to[1] = static_cast<char>('0' + value % 10);
    return to + 2;
}

} // namespace

bool IsoTime::setDay(qint64 day)
{
    if (day == m_day)
        return m_dayShown;
    m_day = day;
    m_dayShown = day >= FirstDay && day <= LastDay;
    if (!m_dayShown)
        return false;
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    QDate(1970, 1, 1).addDays(day).getDate(&year, &month, &dayOfMonth);
    // QDate has no year 0: what it calls -1 is year 0 of ISO 8601.
    year = qMax(year, 0);
    char *to = put2(m_text.data(), year / 100);
    to = put2(to, year % 100);
    *to++ = '-';
    to = put2(to, month);
    *to++ = '-';
    put2(to, dayOfMonth);
    return true;
}

char *IsoTime::moment(qint64 utcMs, int offsetS)
{
    const qint64 seconds = floorDivided(utcMs, 1000) + offsetS;
    const qint64 day = floorDivided(seconds, DayS);
    if (!setDay(day))
        return nullptr;
    const qint64 ofDay = seconds - day * DayS;
    char *to = m_text.data() + DateLength;
    *to++ = 'T';
    to = put2(to, ofDay / 3600);
    *to++ = ':';
    to = put2(to, ofDay / 60 % 60);
    *to++ = ':';
    return put2(to, ofDay % 60);
}

QByteArrayView IsoTime::utc(qint64 utcMs)
{
    char *to = moment(utcMs, 0);
    if (!to)
        return {};
    *to++ = 'Z';
    return {m_text.data(), to};
}

QByteArrayView IsoTime::local(qint64 utcMs, int offsetS)
{
    char *to = moment(utcMs, offsetS);
    if (!to)
        return {};
    const int minutes = qAbs(offsetS) / 60;
    *to++ = offsetS < 0 ? '-' : '+';
    to = put2(to, minutes / 60);
    *to++ = ':';
    to = put2(to, minutes % 60);
    return {m_text.data(), to};
}

SiteTime::SiteTime(const QTimeZone &zone)
    : m_zone(zone)
    , m_id(zone.id())
{
}

int SiteTime::offsetS(qint64 utcMs)
{
    if (utcMs >= m_from && utcMs < m_until)
        return m_offsetS;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
    m_offsetS = m_zone.offsetFromUtc(at) / 60 * 60;
    m_from = utcMs;
    m_until = utcMs + 1;
    if (!m_zone.hasTransitions()) {
        m_from = std::numeric_limits<qint64>::min();
        m_until = std::numeric_limits<qint64>::max();
        return m_offsetS;
    }
    // A zone whose rules have ended has no next transition, and holds for ever.
    const auto next = m_zone.nextTransition(at);
    m_until = next.atUtc.isValid() ? next.atUtc.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    return m_offsetS;
}

Result<QDate> dateFromText(const QString &text, const QString &what)
{
    const QDate date = text.size() == DateLength ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid())
        return Failure{Failure::Reason::BadInput, QStringLiteral("%1: \"%2\" is no date of the form 2020-08-07").arg(what, text.left(40))};
    return date;
}

Result<Period> periodOfDays(const QString &from, const QString &to, const QTimeZone &zone)
{
    Period out;
    QDate first;
    if (!from.isEmpty()) {
        const auto date = dateFromText(from, QStringLiteral("--from"));
        if (!date)
            return date.failure();
        first = date.value();
        out.fromMs = first.startOfDay(zone).toMSecsSinceEpoch();
    }
    if (!to.isEmpty()) {
        const auto date = dateFromText(to, QStringLiteral("--to"));
        if (!date)
            return date.failure();
        if (first.isValid() && first > date.value())
            return Failure{Failure::Reason::BadInput, QStringLiteral("--from %1 is after --to %2").arg(from, to)};
        out.untilMs = date->addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    }
    return out;
}

} // namespace Gatebook
