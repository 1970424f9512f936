// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/zxing/plane.h"

namespace Gatebook {

/// What is dark and what is light in each part of a picture, against the mean of its surroundings, so that neither a shadow across the picture nor a
/// tenth of the usual contrast matters. (ZXing's own looks at blocks of 8 pixels too, but takes one whose levels differ by less than 24 for blank.)
class LocalLevels
{
public:
    enum class Ink { Dark, Light };

    /// The mean of the blocks up to `reach` away, for each block of 8 × 8 pixels. The picture is at least that large, its pixels side by side.
    void measure(const LuminanceView &picture, int reach);
    /// The picture that was measured in black (ink) and white. A pixel is ink when it differs from the mean by more than `margin` levels.
    void divide(const LuminanceView &picture, Ink ink, int margin, Plane &out) const;

private:
    void meanBlocks(const LuminanceView &picture);
    void spread(int reach);

    Plane m_blocks;
    Plane m_across;
    Plane m_means;
};

} // namespace Gatebook
