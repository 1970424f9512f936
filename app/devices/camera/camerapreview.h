// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/cameraview.h"

#include <QtMultimedia/QVideoFrame>

namespace Gatebook {

/// Makes pictures of a camera's frames while somebody looks; costs nothing while nobody does.
class CameraPreview : public CameraView
{
    Q_OBJECT

public:
    /// Mirrored, who stands before it sees their right hand on the right.
    explicit CameraPreview(bool mirrored, QObject *parent = nullptr);

    void show(QSize size) override { m_size = size; }
    /// The camera's newest frame.
    void take(const QVideoFrame &frame);

private:
    bool m_mirrored;
    QSize m_size;
};

} // namespace Gatebook
