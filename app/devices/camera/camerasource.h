// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/camera/camerahardware.h"
#include "devices/camera/camerapreview.h"
#include "devices/camera/framescanner.h"
#include "devices/camera/repeatfilter.h"
#include "flow/ports/codesource.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QTimer>

namespace Gatebook {

/// Which camera, and how patient to be with it.
struct CameraPlan {
    QString device; ///< an id, or a part of a description; empty: the first camera

    int silenceMs = 3000;   ///< without a frame for this long, the camera is taken anew
    int firstRetryMs = 500; ///< doubled at each try until frames come
    int longestRetryMs = 5000;
};

/// Codes held before a camera. Ready from the first frame. A camera that is pulled out says nothing, its frames just stop: so they are watched.
/// Plugged in late, or again: it is found. No frame is kept, none is written anywhere.
class CameraSource : public CodeSource
{
    Q_OBJECT

public:
    /// The hardware must outlive this.
    CameraSource(CameraPlan plan, CameraHardware &hardware, std::unique_ptr<FrameReader> reader, QObject *parent = nullptr);
    ~CameraSource() override;

    void start() override;
    void stop() override;
    [[nodiscard]] Kind kind() const override { return Kind::Camera; }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString trouble() const override { return m_trouble; }

    /// Gets the frames as well, so that visitors see what the camera sees; nullptr: nobody. It may go first.
    void showOn(CameraPreview *preview);

private:
    void connectHardware();
    [[nodiscard]] Result<Camera> choose();
    void open();
    void takeFrame(const QVideoFrame &frame);
    void report(const QByteArrayList &texts);
    void lookAgain();
    void lose(State state, const QString &why);
    void become(State state, const QString &trouble = {});

    CameraPlan m_plan;
    CameraHardware &m_hardware;
    FrameScanner m_scanner;
    RepeatFilter m_repeats;
    QPointer<CameraPreview> m_preview;
    State m_state = State::Off;
    QString m_trouble;
    Camera m_camera;        ///< that is taken; without id when none is
    QSet<QString> m_silent; ///< ids that were taken and gave nothing. Qt 6.4 lists some cameras twice, and then one of the two for ever
    QTimer m_silence;
    QTimer m_retry;
    int m_retryMs;
    QElapsedTimer m_clock;
};

} // namespace Gatebook
