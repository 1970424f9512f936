// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes.h"

namespace Gatebook {

/// The receptionist's pages in the kiosk's staff mode.
[[nodiscard]] QList<Scene> staffPages();

} // namespace Gatebook
