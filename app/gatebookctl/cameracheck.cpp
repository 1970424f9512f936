// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/cameracheck.h"

#include "devices/camera/qtcamerahardware.h"

namespace Gatebook::Ctl {

namespace {

QString named(const Camera &camera)
{
    return QStringLiteral("%1 (%2)").arg(camera.description, camera.id);
}

QString namedAll(const QList<Camera> &cameras)
{
    QStringList names;
    for (const Camera &camera : cameras)
        names.append(named(camera));
    return names.join(QStringLiteral(", "));
}

} // namespace

QList<Camera> camerasOfMachine()
{
    // Qt Multimedia looks for a sound server as well, and complains when there is none.
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QList<Camera> cameras = QtCameraHardware().cameras();
    qInstallMessageHandler(before);
    return cameras;
}

Finding checkCamera(const CameraSettings &settings, const QList<Camera> &cameras)
{
    const QString what = QStringLiteral("camera");
    if (!settings.enabled)
        return {what, Health::Ok, QStringLiteral("switched off by the settings"), {}};
    const auto chosen = chosenCamera(settings.device, cameras);
    if (chosen)
        return {what, Health::Ok, QStringLiteral("%1 is used; there are: %2").arg(named(*chosen), namedAll(cameras)), {}};
    if (cameras.isEmpty())
        return {what, Health::Warn, chosen.failure().detail,
            QStringLiteral("plug one in, and see that the kiosk's account is in the group video; or set enabled = false under [camera]")};
    return {what, Health::Warn, QStringLiteral("%1; there are: %2").arg(chosen.failure().detail, namedAll(cameras)),
        QStringLiteral("name one of them in device under [camera], or leave it empty")};
}

} // namespace Gatebook::Ctl
