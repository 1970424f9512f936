// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/calibrationkeeper.h"

#include "devices/files/atomicfile.h"
#include "settings/calibrationfile.h"

#include <utility>

namespace Gatebook {

CalibrationKeeper::CalibrationKeeper(QString path)
    : m_path(std::move(path))
{
}

Result<void> CalibrationKeeper::save(const Calibration &calibration)
{
    const auto older = readCalibration(m_path);
    const Calibration whole = older ? merged(*older, calibration) : calibration;
    auto file = AtomicFile::create(m_path);
    if (!file)
        return file.failure();
    if (auto written = file->write(calibrationText(whole)); !written)
        return written;
    return file->commit();
}

} // namespace Gatebook
