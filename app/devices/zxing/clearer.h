// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>

namespace Gatebook {

// What makes a code in a grey picture (Format_Grayscale8, not null) easier to read; each gives a new one.

/// Nothing done.
[[nodiscard]] QImage asItIs(const QImage &grey);
/// The darkest hundredth becomes black, the lightest white, the rest between: for pale prints and dim screens.
[[nodiscard]] QImage stretched(const QImage &grey);
/// Stretched, and dark for light: for light codes on dark ground, which ZXing 1.4 does not look for.
[[nodiscard]] QImage inverted(const QImage &grey);
/// Stretched, at half the size: joins the dots of coarse prints and screens.
[[nodiscard]] QImage halved(const QImage &grey);
/// Stretched, each pixel the mean of its 5 × 5 neighbours: for grain.
[[nodiscard]] QImage smoothed(const QImage &grey);
/// Stretched, and what differs from a soft copy made to differ more: for a lens out of focus.
[[nodiscard]] QImage sharpened(const QImage &grey);

} // namespace Gatebook
