// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/calibration.h"
#include "visit/result.h"

namespace Gatebook {

/// Where the measured thresholds of this door are kept.
class CalibrationStore
{
public:
    virtual ~CalibrationStore() = default;

    /// Keeps them over a restart; what was measured before and is not measured anew stays. Failure: nothing has changed.
    virtual Result<void> save(const Calibration &calibration) = 0;
};

} // namespace Gatebook
