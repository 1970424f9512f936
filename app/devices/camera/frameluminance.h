// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/framereader.h"

#include <QtGui/QImage>
#include <QtMultimedia/QVideoFrame>

namespace Gatebook {

/// The brightness of a video frame, where the frame itself has it: the Y of YUV formats, and of RGB formats the green, which is most of it. Only JPEG
/// is decoded. Any thread; the frame is mapped while this lives.
class FrameLuminance
{
public:
    explicit FrameLuminance(const QVideoFrame &frame);
    ~FrameLuminance();
    FrameLuminance(const FrameLuminance &) = delete;
    FrameLuminance &operator=(const FrameLuminance &) = delete;

    /// Without pixels when the frame has none, or is of a format that no camera gave so far. Ends with this object.
    [[nodiscard]] const LuminanceView &view() const { return m_view; }
    /// The frame itself; mapped when view() has pixels.
    [[nodiscard]] const QVideoFrame &frame() const { return m_frame; }

private:
    void decode();

    QVideoFrame m_frame;
    QImage m_decoded;
    LuminanceView m_view;
};

} // namespace Gatebook
