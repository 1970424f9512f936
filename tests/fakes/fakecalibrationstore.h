// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/calibrationstore.h"

#include <optional>

namespace Gatebook {

/// Keeps measured thresholds in memory, until it is told to fail.
class FakeCalibrationStore : public CalibrationStore
{
public:
    Result<void> save(const Calibration &calibration) override
    {
        if (m_failure)
            return Failure{*m_failure, QStringLiteral("the disk of this test")};
        m_kept = merged(m_kept, calibration);
        return {};
    }
    [[nodiscard]] const Calibration &kept() const { return m_kept; }
    void failWith(std::optional<Failure::Reason> failure) { m_failure = failure; }

private:
    Calibration m_kept;
    std::optional<Failure::Reason> m_failure;
};

} // namespace Gatebook
