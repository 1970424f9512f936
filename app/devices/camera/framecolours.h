// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/cameraview.h"

#include <QtMultimedia/QVideoFrame>

namespace Gatebook {

/// The picture of a video frame in this size, filling it (what does not fit at the sides, or above and below, is left out), as in a mirror if wished.
/// Only those pixels are looked at that are in the picture. Formats of which no colours are known are grey. Empty when the frame has no pixels.
[[nodiscard]] ViewPicture pictureOf(const QVideoFrame &frame, QSize size, bool mirrored);

} // namespace Gatebook
