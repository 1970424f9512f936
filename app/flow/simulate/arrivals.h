// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/simulate/dice.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QTimeZone>

#include <optional>

namespace Gatebook {

inline constexpr qint64 MostSimulatedVisits = 10000000;
inline constexpr int MostSimulatedDays = 3660;

/// When the visitors of some days come: on working days, most at half past eight and at two, few at noon; on Saturdays only in the morning, on
/// Sundays not at all (unless there is no other day). Exactly as many as asked for, in order of time.
class Arrivals
{
public:
    /// At most MostSimulatedVisits in MostSimulatedDays.
    Arrivals(qint64 visits, int days, const QDate &end, const QTimeZone &zone, Dice &dice);

    struct Arrival {
        qint64 atMs = 0; ///< UTC
        int day = 0;     ///< counted from 0, the first day
    };
    /// Nothing when all have come.
    std::optional<Arrival> next();

    /// Midnight, in the zone, that begins a day.
    [[nodiscard]] qint64 dayStartMs(int day) const;

private:
    void fillMinute();
    void setDayWeights();

    qint64 m_visits;
    QDate m_first;
    QTimeZone m_zone;
    Dice &m_dice;
    QList<qint64> m_dayWeights;
    qint64 m_allWeight = 0;

    int m_day = 0;
    int m_minute = 0; ///< the next to be filled
    qint64 m_weightSoFar = 0;
    qint64 m_madeSoFar = 0;
    QList<qint64> m_waiting; ///< moments of the minute, the last first
    int m_waitingDay = 0;
};

} // namespace Gatebook
