// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/calibration.h"
#include "visit/result.h"

namespace Gatebook {

/// The file of the measured thresholds: `calibration.toml` in the book's folder, where the kiosk's account may write, as it may not in /etc.
[[nodiscard]] QString calibrationPath(const QString &bookPath);

/// What the file says; no file means nothing was measured. BadSettings names file, line, key and the allowed range; CannotOpen.
Result<Calibration> readCalibration(const QString &path);
/// The same from text; `name` stands for the file in messages.
Result<Calibration> parseCalibration(const QByteArray &toml, const QString &name);
/// What is written, so that it reads back the same.
[[nodiscard]] QByteArray calibrationText(const Calibration &calibration);

} // namespace Gatebook
