// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/camera/camerahardware.h"

#include <QtMultimedia/QVideoSink>

namespace Gatebook {

/// Cameras that a test plugs in and out, and whose pictures it gives, through a real video sink.
class FakeCameraHardware : public CameraHardware
{
public:
    FakeCameraHardware() { connect(&m_sink, &QVideoSink::videoFrameChanged, this, &CameraHardware::frameTaken); }

    [[nodiscard]] QList<Camera> cameras() const override { return m_cameras; }
    [[nodiscard]] Result<void> take(const QString &id) override
    {
        ++takes;
        if (refusing)
            return Failure{Failure::Reason::NotFound, QStringLiteral("it has gone")};
        taken = id;
        return {};
    }
    void letGo() override { taken.clear(); }

    void plug(const QList<Camera> &cameras)
    {
        m_cameras = cameras;
        emit camerasChanged();
    }
    void show(const QVideoFrame &frame)
    {
        if (!taken.isEmpty())
            m_sink.setVideoFrame(frame);
    }

    QString taken{};
    int takes = 0;
    bool refusing = false;

private:
    QList<Camera> m_cameras{};
    QVideoSink m_sink{};
};

} // namespace Gatebook
