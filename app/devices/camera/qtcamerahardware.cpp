// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/qtcamerahardware.h"

#include <QtMultimedia/QCameraDevice>

#include <algorithm>

namespace Gatebook {

namespace {

QString idOf(const QCameraDevice &device)
{
    return QString::fromUtf8(device.id());
}

void chooseMode(QCamera &camera, const QCameraDevice &device)
{
    const QList<QCameraFormat> formats = device.videoFormats();
    QList<CameraMode> modes;
    for (const QCameraFormat &format : formats)
        modes.append({format.resolution(), format.maxFrameRate()});
    if (const int best = bestMode(modes); best >= 0)
        camera.setCameraFormat(formats[best]);
}

} // namespace

QtCameraHardware::QtCameraHardware(QObject *parent)
    : CameraHardware(parent)
{
    m_session.setVideoSink(&m_sink);
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, &CameraHardware::camerasChanged);
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) {
        if (m_camera && frame.isValid())
            emit frameTaken(frame);
    });
}

QtCameraHardware::~QtCameraHardware()
{
    QtCameraHardware::letGo();
    m_session.setVideoSink(nullptr);
}

QList<Camera> QtCameraHardware::cameras() const
{
    QList<Camera> cameras;
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    for (const QCameraDevice &device : devices)
        cameras.append({idOf(device), device.description()});
    return cameras;
}

Result<void> QtCameraHardware::take(const QString &id)
{
    letGo();
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    const auto device = std::find_if(devices.cbegin(), devices.cend(), [&](const QCameraDevice &one) { return idOf(one) == id; });
    // A camera of no device is never started: Qt would deliver test pictures.
    if (device == devices.cend() || device->isNull())
        return Failure{Failure::Reason::NotFound, QStringLiteral("the camera %1 has gone").arg(id)};
    m_camera = std::make_unique<QCamera>(*device);
    chooseMode(*m_camera, *device);
    // Queued: a camera is not to be deleted while it tells of its error.
    connect(
        m_camera.get(), &QCamera::errorOccurred, this,
        [this](QCamera::Error error, const QString &why) {
            if (error != QCamera::NoError && m_camera)
                emit failed(why);
        },
        Qt::QueuedConnection);
    m_session.setCamera(m_camera.get());
    m_camera->start();
    return {};
}

void QtCameraHardware::letGo()
{
    if (!m_camera)
        return;
    m_camera->stop();
    m_session.setCamera(nullptr);
    m_camera.reset();
}

} // namespace Gatebook
