// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>

namespace Gatebook {

/// A picture as a phone held askew takes it: leant by 25 degrees about an upright axis, turned by 8, a little out of focus, grainy. Of the same size
/// in pixels; Format_Grayscale8.
[[nodiscard]] QImage photographed(const QImage &picture);

} // namespace Gatebook
