// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QObject>
#include <QtMultimedia/QVideoFrame>

namespace Gatebook {

/// A camera of the machine.
struct Camera {
    QString id;          ///< of the system's; Qt 6.4 gives another one each time that the camera is plugged in
    QString description; ///< as the system has it: "HD Pro Webcam C920"

    bool operator==(const Camera &) const = default;
};

/// The machine's cameras, of which one at a time is used. On the GUI thread.
class CameraHardware : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QList<Camera> cameras() const = 0;
    /// Takes the camera of this id, and no other any more; frames follow. NotFound when it has gone meanwhile.
    [[nodiscard]] virtual Result<void> take(const QString &id) = 0;
    /// Lets go of the camera: its light goes out, another program may use it. No frame follows.
    virtual void letGo() = 0;

signals:
    void camerasChanged();
    void frameTaken(const QVideoFrame &frame);
    /// The camera that was taken reports a fault. (One that is pulled out reports none: its frames just stop.)
    void failed(const QString &why);
};

/// The camera that is meant: `wanted` is an id, or a part of a description, in any case; empty: the first. NotFound says in a sentence what is
/// missing.
Result<Camera> chosenCamera(const QString &wanted, const QList<Camera> &cameras);

/// What a camera can deliver.
struct CameraMode {
    QSize size;
    float framesPerSecond = 0;
};
/// The best of the modes to read codes with, by its index: about 1280 × 720, at 15 frames a second or more; -1 for none.
[[nodiscard]] int bestMode(const QList<CameraMode> &modes);

} // namespace Gatebook
