// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/framereader.h"

#include <memory>

namespace Gatebook {

// The readers that ours is measured against; each the way it reads best, QR codes only.

/// ZXing-C++ alone, with the hints that measured best.
[[nodiscard]] std::unique_ptr<FrameReader> plainZxing();
/// libzbar, every line looked at.
[[nodiscard]] std::unique_ptr<FrameReader> zbar();

} // namespace Gatebook
