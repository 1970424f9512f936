// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/camera/camerahardware.h"
#include "gatebookctl/doctorchecks.h"

namespace Gatebook::Ctl {

/// The machine's cameras.
[[nodiscard]] QList<Camera> camerasOfMachine();
/// Which of the cameras would be used by these settings, and which others there are.
[[nodiscard]] Finding checkCamera(const CameraSettings &settings, const QList<Camera> &cameras);

} // namespace Gatebook::Ctl
