// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Gatebook {

/// Hours of every day, by the clock on the wall: from a minute after midnight up to, not including, another. Past midnight when `from` is the later
/// one; none when both are the same.
struct DayHours {
    int fromMinutes = 0;
    int toMinutes = 0;

    [[nodiscard]] constexpr bool contains(int minutes) const
    {
        if (fromMinutes <= toMinutes)
            return minutes >= fromMinutes && minutes < toMinutes;
        return minutes >= fromMinutes || minutes < toMinutes;
    }
    bool operator==(const DayHours &) const = default;
};

} // namespace Gatebook
