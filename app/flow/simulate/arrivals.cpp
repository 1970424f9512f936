// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/simulate/arrivals.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

namespace Gatebook {

namespace {

constexpr int OpensMinute = 7 * 60 + 30;
constexpr int QuarterMinutes = 15;
constexpr qint64 MinuteMs = 60000;

// How many come in each quarter of an hour, from OpensMinute on; 9¼ hours.
constexpr std::array QuarterWeights
    = {6, 14, 22, 30, 34, 32, 28, 24, 21, 18, 16, 14, 12, 10, 7, 4, 2, 2, 2, 3, 6, 12, 20, 26, 28, 26, 22, 19, 16, 14, 12, 9, 7, 5, 3, 2, 1};
constexpr int DayMinutes = static_cast<int>(QuarterWeights.size()) * QuarterMinutes;
constexpr qint64 QuarterSum = std::accumulate(QuarterWeights.begin(), QuarterWeights.end(), 0);

qint64 usualWeight(const QDate &date)
{
    return date.dayOfWeek() == Qt::Sunday ? 0 : date.dayOfWeek() == Qt::Saturday ? 3 : 10;
}

} // namespace

Arrivals::Arrivals(qint64 visits, int days, const QDate &end, const QTimeZone &zone, Dice &dice)
    : m_visits(visits)
    , m_first(end.addDays(1 - days))
    , m_zone(zone)
    , m_dice(dice)
    , m_dayWeights(days)
{
    setDayWeights();
}

void Arrivals::setDayWeights()
{
    bool anyWork = false;
    for (int day = 0; day < m_dayWeights.size(); ++day) {
        const qint64 usual = usualWeight(m_first.addDays(day));
        anyWork = anyWork || usual > 0;
        m_dayWeights[day] = usual * (8 + m_dice.below(5)); // no two days are alike
    }
    if (!anyWork)
        m_dayWeights.fill(1);
    m_allWeight = std::accumulate(m_dayWeights.begin(), m_dayWeights.end(), qint64(0)) * QuarterSum * QuarterMinutes;
}

qint64 Arrivals::dayStartMs(int day) const
{
    return m_first.addDays(day).startOfDay(m_zone).toMSecsSinceEpoch();
}

// By the share of the whole that is over at the end of this minute, so that the sum comes out exactly.
void Arrivals::fillMinute()
{
    m_weightSoFar += m_dayWeights[m_day] * QuarterWeights[static_cast<size_t>(m_minute / QuarterMinutes)];
    const qint64 due = m_visits * m_weightSoFar / m_allWeight;
    if (due > m_madeSoFar) {
        const qint64 minuteMs = dayStartMs(m_day) + (OpensMinute + m_minute) * MinuteMs;
        for (; m_madeSoFar < due; ++m_madeSoFar)
            m_waiting.append(minuteMs + m_dice.below(MinuteMs));
        std::sort(m_waiting.begin(), m_waiting.end(), std::greater<>());
        m_waitingDay = m_day;
    }
    if (++m_minute == DayMinutes) {
        m_minute = 0;
        ++m_day;
    }
}

std::optional<Arrivals::Arrival> Arrivals::next()
{
    while (m_waiting.isEmpty() && m_day < m_dayWeights.size())
        fillMinute();
    if (m_waiting.isEmpty())
        return std::nullopt;
    return Arrival{m_waiting.takeLast(), m_waitingDay};
}

} // namespace Gatebook
