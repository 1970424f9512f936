// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/system/systemclock.h"

#include <ctime>

namespace Gatebook {

namespace {

qint64 readMs(clockid_t clock)
{
    constexpr qint64 MsPerSecond = 1000;
    constexpr qint64 NsPerMs = 1000000;
    timespec now{};
    clock_gettime(clock, &now);
    return qint64(now.tv_sec) * MsPerSecond + now.tv_nsec / NsPerMs;
}

} // namespace

qint64 SystemClock::monotonicMs() const
{
    return readMs(CLOCK_BOOTTIME);
}

qint64 SystemClock::utcMs() const
{
    return readMs(CLOCK_REALTIME);
}

} // namespace Gatebook
