// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/camera/camerahardware.h"

#include <QtMultimedia/QCamera>
#include <QtMultimedia/QMediaCaptureSession>
#include <QtMultimedia/QMediaDevices>
#include <QtMultimedia/QVideoSink>

#include <memory>

namespace Gatebook {

/// Cameras by Qt Multimedia. Exposure, focus and white balance are left to the camera.
class QtCameraHardware : public CameraHardware
{
    Q_OBJECT

public:
    explicit QtCameraHardware(QObject *parent = nullptr);
    ~QtCameraHardware() override;

    [[nodiscard]] QList<Camera> cameras() const override;
    [[nodiscard]] Result<void> take(const QString &id) override;
    void letGo() override;

private:
    QMediaDevices m_devices;
    QMediaCaptureSession m_session;
    QVideoSink m_sink;
    std::unique_ptr<QCamera> m_camera;
};

} // namespace Gatebook
