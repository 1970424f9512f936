// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/dayhours.h"

namespace Gatebook {

/// How a site wants its screens to look. Whatever a visitor changes of it comes back when the visitor is gone.
struct ScreenLook {
    enum class Colours {
        Light,
        Dark,
        Contrast,
        ByHour ///< dark in darkHours, else light
    };

    Colours colours = Colours::Light;
    DayHours darkHours{18 * 60, 6 * 60};
    bool mirrored = false;     ///< what is touched is on the right of a lying screen, and the helps are on the left: for left hands
    bool largeText = false;    ///< nothing smaller than what is read from 600 mm away
    bool reduceMotion = false; ///< screens change without sliding

    bool operator==(const ScreenLook &) const = default;
};

} // namespace Gatebook
