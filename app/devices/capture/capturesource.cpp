// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/capturesource.h"

#include <algorithm>

namespace Gatebook {

namespace {

constexpr qint64 MaxWaitMs = 60000; // a timer counts in int; a longer silence is waited for in parts
constexpr int EventsAtOnce = 2000;  // then the event loop gets its turn, however much is due
constexpr qint64 LoopGapMs = 1000;  // between the last record and the first one again; also bounds the loop over an empty capture

} // namespace

CaptureSource::CaptureSource(QString path, const Clock &clock, Repeat repeat, QObject *parent)
    : AdvertisementSource(parent)
    , m_path(std::move(path))
    , m_clock(clock)
    , m_repeat(repeat)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CaptureSource::catchUp);
}

void CaptureSource::start()
{
    stop();
    m_beginMs = m_clock.monotonicMs();
    if (!open())
        return;
    emit hearing();
    m_timer.start(0);
}

void CaptureSource::stop()
{
    m_timer.stop();
    m_reader.reset();
    m_pending.reset();
    m_lastMs = 0;
}

bool CaptureSource::open()
{
    Result<BtsnoopReader> opened = BtsnoopReader::open(m_path);
    if (!opened) {
        fail(opened.failure());
        return false;
    }
    m_reader = std::move(opened.value());
    return true;
}

void CaptureSource::catchUp()
{
    for (int emitted = 0; emitted < EventsAtOnce; ++emitted) {
        if (!m_pending && !fetch())
            return;
        const qint64 waitMs = m_beginMs + m_pending->atMs - m_clock.monotonicMs();
        if (waitMs > 0) {
            m_timer.start(static_cast<int>(std::min(waitMs, MaxWaitMs)));
            return;
        }
        const CaptureEvent event = *std::exchange(m_pending, std::nullopt);
        emitEvent(event);
    }
    if (m_reader)
        m_timer.start(0);
}

// False when there is nothing more to wait for: stopped (a slot may have done that), failed or ended.
bool CaptureSource::fetch()
{
    if (!m_reader)
        return false;
    Result<std::optional<CaptureEvent>> next = m_reader->next();
    if (!next) {
        fail(next.failure());
        return false;
    }
    m_pending = std::move(next.value());
    if (m_pending) {
        m_lastMs = m_pending->atMs;
        return true;
    }
    finish();
    return false;
}

void CaptureSource::emitEvent(const CaptureEvent &event)
{
    switch (event.kind) {
    case CaptureEvent::Kind::Advertisement: {
        Advertisement advertisement = event.advertisement;
        advertisement.heardMs += m_beginMs;
        emit heard(advertisement);
        break;
    }
    case CaptureEvent::Kind::ScanOn:
        emit hearing();
        break;
    case CaptureEvent::Kind::ScanOff:
        emit deaf({Failure::Reason::RadioLost, QStringLiteral("The scan was switched off in the capture.")});
        break;
    case CaptureEvent::Kind::Other:
        break;
    }
}

void CaptureSource::finish()
{
    if (m_repeat == Repeat::Once) {
        stop();
        emit ended();
        return;
    }
    m_beginMs += m_lastMs + LoopGapMs;
    m_lastMs = 0;
    if (!open())
        return;
    emit hearing(); // the end of the last round may have been deaf
    m_timer.start(static_cast<int>(std::clamp<qint64>(m_beginMs - m_clock.monotonicMs(), 0, MaxWaitMs)));
}

void CaptureSource::fail(const Failure &why)
{
    stop();
    emit failed(why);
}

} // namespace Gatebook
