// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/advertisement.h"

namespace Gatebook {

/// What one record of a capture means to the kiosk.
struct CaptureEvent {
    enum class Kind {
        Advertisement, ///< one report; a record with several gives several events
        ScanOn,        ///< LE Set (Extended) Scan Enable, enable = 1
        ScanOff,       ///< the same with 0, or the adapter went away: a deaf radio
        Other          ///< anything else; counts only for the time
    };
    Kind kind = Kind::Other;
    qint64 atMs = 0; ///< since the capture's first record; never goes back
    Advertisement advertisement;
};

} // namespace Gatebook
