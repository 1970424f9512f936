// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/hushed.h"

#include "visit/localtime.h"

#include <utility>

namespace Gatebook {

Hushed::Hushed(Announcer &usual, Announcer &quiet, DayHours quietHours, QByteArray zone, const Clock &clock)
    : m_usual(usual)
    , m_quiet(quiet)
    , m_quietHours(quietHours)
    , m_zone(std::move(zone))
    , m_clock(clock)
{
}

void Hushed::play(Cue cue)
{
    const bool isQuiet = m_quietHours.contains(minuteOfDay(m_clock.utcMs(), m_zone));
    (isQuiet ? m_quiet : m_usual).play(cue);
}

} // namespace Gatebook
