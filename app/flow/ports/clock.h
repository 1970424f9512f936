// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace Gatebook {

/// The two clocks. Injected everywhere, so that no test waits for time.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Milliseconds that never jump; its zero means nothing. For intervals.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
    /// UTC milliseconds since 1970, as the machine believes. For moments.
    [[nodiscard]] virtual qint64 utcMs() const = 0;
};

} // namespace Gatebook
