// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/camerapreview.h"

#include "devices/camera/framecolours.h"

namespace Gatebook {

CameraPreview::CameraPreview(bool mirrored, QObject *parent)
    : CameraView(parent)
    , m_mirrored(mirrored)
{
}

void CameraPreview::take(const QVideoFrame &frame)
{
    if (m_size.isEmpty())
        return;
    const ViewPicture picture = pictureOf(frame, m_size, m_mirrored);
    if (!picture.pixels.isEmpty())
        emit pictureTaken(picture);
}

} // namespace Gatebook
