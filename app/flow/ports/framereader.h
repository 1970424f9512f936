// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayList>

namespace Gatebook {

/// The brightness of a picture, where it lies in memory; looked at, never kept.
struct LuminanceView {
    const uchar *pixels = nullptr; ///< of the upper left pixel; 0 is black
    int width = 0;                 ///< pixels
    int height = 0;
    qsizetype bytesPerLine = 0;
    int bytesPerPixel = 1; ///< from a pixel's brightness to the next one's: 1 in a plane of its own, 2 in YUYV, 4 in BGRA

    [[nodiscard]] const uchar *line(int y) const { return pixels + y * bytesPerLine; }
};

/// Looks for codes in the frames of a camera, one after the other. Spreads over consecutive frames what is too much for one: a code that is held for
/// some frames is read, though not each time. Of one thread at a time.
class FrameReader
{
public:
    FrameReader() = default;
    virtual ~FrameReader() = default;
    FrameReader(const FrameReader &) = delete;
    FrameReader &operator=(const FrameReader &) = delete;

    /// The texts read in this frame, in UTF-8, each once; mostly none. Takes some milliseconds.
    [[nodiscard]] virtual QByteArrayList read(const LuminanceView &frame) = 0;
};

} // namespace Gatebook
