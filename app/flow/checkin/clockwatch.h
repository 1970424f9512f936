// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/clock.h"
#include "visit/clockquality.h"

namespace Gatebook {

/// Notices that the wall clock was set: its distance to the monotonic clock changed by more than 2 s since the last time it was asked.
class ClockWatch
{
public:
    ClockWatch(const Clock &clock, qint64 buildDateMs);

    /// The quality of a moment recorded now. A jump is reported by the first moment after it.
    [[nodiscard]] ClockQuality quality();

private:
    const Clock &m_clock;
    qint64 m_buildDateMs;
    qint64 m_offsetMs;
};

} // namespace Gatebook
