// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/clock.h"

namespace Gatebook {

/// The machine's clocks. The monotonic one (CLOCK_BOOTTIME) goes on while the machine sleeps.
class SystemClock : public Clock
{
public:
    [[nodiscard]] qint64 monotonicMs() const override;
    [[nodiscard]] qint64 utcMs() const override;
};

} // namespace Gatebook
