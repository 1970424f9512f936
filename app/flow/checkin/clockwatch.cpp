// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkin/clockwatch.h"

#include <cstdlib>

namespace Gatebook {

namespace {

constexpr qint64 JumpMs = 2000;

} // namespace

ClockWatch::ClockWatch(const Clock &clock, qint64 buildDateMs)
    : m_clock(clock)
    , m_buildDateMs(buildDateMs)
    , m_offsetMs(clock.utcMs() - clock.monotonicMs())
{
}

ClockQuality ClockWatch::quality()
{
    const qint64 utcMs = m_clock.utcMs();
    const qint64 offsetMs = utcMs - m_clock.monotonicMs();
    const bool jumped = std::abs(offsetMs - m_offsetMs) > JumpMs;
    m_offsetMs = offsetMs;
    // A clock that is plainly wrong is the stronger warning: no order of such moments means anything.
    if (utcMs < m_buildDateMs)
        return ClockQuality::BeforeBuild;
    return jumped ? ClockQuality::Jumped : ClockQuality::Good;
}

} // namespace Gatebook
