// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/camerasource.h"

#include "visit/scannedcode.h"

#include <algorithm>
#include <utility>

namespace Gatebook {

CameraSource::CameraSource(CameraPlan plan, CameraHardware &hardware, std::unique_ptr<FrameReader> reader, QObject *parent)
    : CodeSource(parent)
    , m_plan(std::move(plan))
    , m_hardware(hardware)
    , m_scanner(std::move(reader))
    , m_retryMs(m_plan.firstRetryMs)
{
    m_clock.start();
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_plan.silenceMs);
    m_retry.setSingleShot(true);
    connectHardware();
}

CameraSource::~CameraSource()
{
    m_hardware.disconnect(this);
    if (!m_camera.id.isEmpty())
        m_hardware.letGo();
}

void CameraSource::connectHardware()
{
    connect(&m_hardware, &CameraHardware::frameTaken, this, &CameraSource::takeFrame);
    connect(&m_hardware, &CameraHardware::camerasChanged, this, &CameraSource::lookAgain);
    connect(&m_hardware, &CameraHardware::failed, this, [this](const QString &why) {
        if (!m_camera.id.isEmpty())
            lose(State::Failed, QStringLiteral("%1: %2").arg(m_camera.description, why));
    });
    connect(&m_scanner, &FrameScanner::found, this, &CameraSource::report);
    connect(&m_retry, &QTimer::timeout, this, &CameraSource::open);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        const QString advice = QStringLiteral("%1 gives no pictures; plug it in anew, and see that no other program uses it");
        lose(State::Failed, advice.arg(m_camera.description));
    });
}

void CameraSource::start()
{
    if (m_state == State::Off)
        open();
}

void CameraSource::stop()
{
    m_retry.stop();
    m_silence.stop();
    m_hardware.letGo();
    m_camera = {};
    m_scanner.forget();
    m_repeats.forget();
    m_retryMs = m_plan.firstRetryMs;
    become(State::Off);
}

void CameraSource::showOn(CameraPreview *preview)
{
    m_preview = preview;
}

/// The camera that is meant; of several, one that has not fallen silent. Each gets its turn.
Result<Camera> CameraSource::choose()
{
    QList<Camera> cameras = m_hardware.cameras();
    cameras.removeIf([this](const Camera &one) { return m_silent.contains(one.id); });
    if (auto camera = chosenCamera(m_plan.device, cameras))
        return camera;
    m_silent.clear();
    return chosenCamera(m_plan.device, m_hardware.cameras());
}

void CameraSource::open()
{
    const auto camera = choose();
    if (!camera)
        return lose(State::Absent, camera.failure().detail);
    m_silent.insert(camera->id); // until it gives a picture
    if (const auto taken = m_hardware.take(camera->id); !taken)
        return lose(State::Absent, taken.failure().detail);
    m_camera = *camera;
    m_silence.start();
    if (m_state != State::Failed) // what failed before has to show that it works
        become(State::Absent, QStringLiteral("%1 has not given a picture yet").arg(m_camera.description));
}

void CameraSource::takeFrame(const QVideoFrame &frame)
{
    if (m_camera.id.isEmpty())
        return;
    m_silence.start();
    m_retryMs = m_plan.firstRetryMs;
    m_silent.clear();
    m_scanner.submit(frame);
    if (m_preview)
        m_preview->take(frame);
    become(State::Ready);
}

void CameraSource::report(const QByteArrayList &texts)
{
    for (const QByteArray &text : texts) {
        if (m_state == State::Ready && m_repeats.passes(text, m_clock.elapsed()))
            emit scanned(text.left(LongestCodeBytes + 1));
    }
}

/// A camera came or went.
void CameraSource::lookAgain()
{
    if (m_state == State::Off)
        return;
    const QList<Camera> cameras = m_hardware.cameras();
    const auto isTaken = [this](const Camera &one) { return one.id == m_camera.id; };
    if (m_camera.id.isEmpty()) {
        m_retry.stop();
        open();
    } else if (std::none_of(cameras.cbegin(), cameras.cend(), isTaken)) {
        lose(State::Absent, QStringLiteral("%1 was unplugged").arg(m_camera.description));
    }
}

void CameraSource::lose(State state, const QString &why)
{
    m_silence.stop();
    m_hardware.letGo();
    m_camera = {};
    m_scanner.forget();
    m_retry.start(m_retryMs);
    m_retryMs = std::min(2 * m_retryMs, m_plan.longestRetryMs);
    become(state, why); // last: who hears of it may stop us
}

void CameraSource::become(State state, const QString &trouble)
{
    if (state == m_state && trouble == m_trouble)
        return;
    m_state = state;
    m_trouble = trouble;
    emit stateChanged();
}

} // namespace Gatebook
