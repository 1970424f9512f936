// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/framereader.h"

#include <vector>

namespace Gatebook {

/// A grey picture with rows of its own, without gaps. Whoever works on frames keeps some, so that no frame asks for memory.
struct Plane {
    int width = 0;
    int height = 0;
    std::vector<uchar> pixels;

    void resize(int newWidth, int newHeight)
    {
        width = newWidth;
        height = newHeight;
        pixels.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    }
    [[nodiscard]] uchar *line(int y) { return pixels.data() + qsizetype(y) * width; }
    [[nodiscard]] LuminanceView view() const { return {pixels.data(), width, height, width, 1}; }
};

// All of these want pixels that lie side by side (bytesPerPixel 1) unless they say otherwise.

/// The same picture with its pixels side by side; of any bytesPerPixel.
void gather(const LuminanceView &from, Plane &out);
/// Half as wide and high, each pixel the mean of four: less noise, and large codes become quick to find.
void halve(const LuminanceView &from, Plane &out);
/// Each pixel the mean of its 3 × 3 neighbours; the rim stays as it is.
void soften(const LuminanceView &from, Plane &out);
/// Each pixel moved away from the mean of its 7 × 7 neighbours, five times as far: for a lens out of focus.
void sharpen(const LuminanceView &from, Plane &out);

} // namespace Gatebook
