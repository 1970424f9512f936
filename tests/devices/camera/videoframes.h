// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>
#include <QtMultimedia/QVideoFrame>

namespace Gatebook {

/// A video frame of this format that shows a grey picture; the bytes that do not hold brightness are `filler`. Formats of 1, 2 and 4 bytes a pixel.
inline QVideoFrame videoFrameOf(const QImage &grey, QVideoFrameFormat::PixelFormat format, int offset, int bytesPerPixel, int filler = 0x80)
{
    QVideoFrame frame(QVideoFrameFormat(grey.size(), format));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int plane = 0; plane < frame.planeCount(); ++plane)
        std::fill_n(frame.bits(plane), frame.mappedBytes(plane), static_cast<uchar>(filler));
    for (int y = 0; y < grey.height(); ++y) {
        uchar *line = frame.bits(0) + y * frame.bytesPerLine(0) + offset;
        for (int x = 0; x < grey.width(); ++x)
            line[x * bytesPerPixel] = grey.constScanLine(y)[x];
    }
    frame.unmap();
    return frame;
}

inline QVideoFrame videoFrameOf(const QImage &grey)
{
    return videoFrameOf(grey, QVideoFrameFormat::Format_NV12, 0, 1);
}

} // namespace Gatebook
