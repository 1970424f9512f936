// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/calibrationstore.h"

#include <QtCore/QString>

namespace Gatebook {

/// Keeps the measured thresholds in their file (mode 0600), whole or not at all. The file is a few hundred bytes: written where it is asked for.
class CalibrationKeeper : public CalibrationStore
{
public:
    explicit CalibrationKeeper(QString path);

    /// A file that cannot be understood is replaced: it held no threshold that was in force.
    Result<void> save(const Calibration &calibration) override;

private:
    QString m_path;
};

} // namespace Gatebook
