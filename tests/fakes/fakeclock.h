// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/clock.h"

namespace Gatebook {

/// Both clocks stand still until a test moves them.
class FakeClock : public Clock
{
public:
    /// 2020-11-20 08:30:00 in Ho Chi Minh City.
    static constexpr qint64 Morning = 1605835800000;

    explicit FakeClock(qint64 utcMs = Morning, qint64 monotonicMs = 1000000)
        : m_monotonicMs(monotonicMs)
        , m_utcMs(utcMs)
    {
    }

    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonicMs; }
    [[nodiscard]] qint64 utcMs() const override { return m_utcMs; }

    /// Time passes, on both clocks.
    void advance(qint64 ms)
    {
        m_monotonicMs += ms;
        m_utcMs += ms;
    }
    /// Somebody sets the wall clock.
    void setUtcMs(qint64 utcMs) { m_utcMs = utcMs; }

private:
    qint64 m_monotonicMs;
    qint64 m_utcMs;
};

} // namespace Gatebook
