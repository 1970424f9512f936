// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Gatebook::Ctl {

/// Turns Ctrl-C and SIGTERM into a wish to stop while it lives, so that work that leaves something behind can be ended cleanly. One at a time.
class StopWish
{
public:
    StopWish();
    ~StopWish();
    StopWish(const StopWish &) = delete;
    StopWish &operator=(const StopWish &) = delete;

    [[nodiscard]] bool isThere() const;
};

} // namespace Gatebook::Ctl
