// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>

#include <random>

namespace Gatebook {

// What a lens and a sensor do to a picture (Format_Grayscale8), in place.

/// Twice the mean over (2 radius + 1)² pixels: a lens out of focus.
void blur(QImage &grey, int radius);
/// Less contrast, about the middle level.
void pale(QImage &grey, double contrast);
/// Normal noise of this standard deviation in levels.
void addNoise(QImage &grey, double sigma, std::mt19937 &dice);
/// A soft bright spot; `levels` are added in its middle, a third of it at `radius`.
void addGlare(QImage &grey, QPointF middle, double radius, double levels);

} // namespace Gatebook
