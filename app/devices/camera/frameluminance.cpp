// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/frameluminance.h"

#include <optional>

namespace Gatebook {

namespace {

/// Where the brightness of the first pixel is in the first plane, and how far on that of the next.
struct Layout {
    int offset;
    int bytesPerPixel;
};

std::optional<Layout> layoutOf(QVideoFrameFormat::PixelFormat format)
{
    using Format = QVideoFrameFormat;
    switch (format) {
    case Format::Format_YUV420P:
    case Format::Format_YUV422P:
    case Format::Format_YV12:
    case Format::Format_NV12:
    case Format::Format_NV21:
    case Format::Format_IMC1:
    case Format::Format_IMC2:
    case Format::Format_IMC3:
    case Format::Format_IMC4:
    case Format::Format_Y8:
        return Layout{0, 1};
    case Format::Format_YUYV:
        return Layout{0, 2};
    case Format::Format_Y16:
    case Format::Format_P010: // the bits of these stand at the upper end, and the upper byte comes second
    case Format::Format_P016:
    case Format::Format_UYVY:
        return Layout{1, 2};
    case Format::Format_BGRA8888:
    case Format::Format_BGRA8888_Premultiplied:
    case Format::Format_BGRX8888:
    case Format::Format_RGBA8888:
    case Format::Format_RGBX8888:
    case Format::Format_AYUV:
        return Layout{1, 4};
    case Format::Format_ARGB8888:
    case Format::Format_ARGB8888_Premultiplied:
    case Format::Format_XRGB8888:
    case Format::Format_ABGR8888:
    case Format::Format_XBGR8888:
        return Layout{2, 4};
    default:
        return {};
    }
}

} // namespace

FrameLuminance::FrameLuminance(const QVideoFrame &frame)
    : m_frame(frame)
{
    const auto layout = layoutOf(frame.pixelFormat());
    const bool isJpeg = frame.pixelFormat() == QVideoFrameFormat::Format_Jpeg;
    if (!layout && !isJpeg)
        return;
    if (!m_frame.map(QVideoFrame::ReadOnly))
        return;
    if (isJpeg)
        decode();
    else
        m_view = {m_frame.bits(0) + layout->offset, m_frame.width(), m_frame.height(), m_frame.bytesPerLine(0), layout->bytesPerPixel};
}

FrameLuminance::~FrameLuminance()
{
    if (m_frame.isMapped())
        m_frame.unmap();
}

/// Not by QVideoFrame::toImage(), which wants a graphics context on the thread that calls it.
void FrameLuminance::decode()
{
    m_decoded = QImage::fromData(m_frame.bits(0), m_frame.mappedBytes(0)).convertToFormat(QImage::Format_Grayscale8);
    if (!m_decoded.isNull())
        m_view = {m_decoded.constBits(), m_decoded.width(), m_decoded.height(), m_decoded.bytesPerLine(), 1};
}

} // namespace Gatebook
