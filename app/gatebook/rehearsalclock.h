// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/clock.h"

#include <atomic>

namespace Gatebook {

/// Time as a script tells it: it stands still until somebody lets it pass. Both clocks run alike. Read on any thread.
class RehearsalClock : public Clock
{
public:
    explicit RehearsalClock(qint64 beginUtcMs)
        : m_beginUtcMs(beginUtcMs)
    {
    }

    [[nodiscard]] qint64 monotonicMs() const override { return m_passedMs; }
    [[nodiscard]] qint64 utcMs() const override { return m_beginUtcMs + m_passedMs; }

    void pass(qint64 ms) { m_passedMs += ms; }

private:
    const qint64 m_beginUtcMs;
    std::atomic<qint64> m_passedMs = 0;
};

} // namespace Gatebook
