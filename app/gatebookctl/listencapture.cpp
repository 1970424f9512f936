// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/listencapture.h"

#include <QtCore/QEventLoop>

#include <algorithm>
#include <utility>

namespace Gatebook::Ctl {

namespace {

/// How long a verdict that time alone brings may be late on the screen.
constexpr qint64 LongestNapMs = 100;

} // namespace

ListenCapture::ListenCapture(BtsnoopReader reader, ListenRun &run, std::optional<qint64> untilMs)
    : m_reader(std::move(reader))
    , m_run(run)
    , m_untilMs(untilMs)
{
}

Result<void> ListenCapture::asFastAsPossible()
{
    m_run.begin();
    while (read())
        take();
    end();
    return m_failure ? Result<void>(*m_failure) : Result<void>();
}

Result<void> ListenCapture::inRealTime()
{
    m_run.begin();
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        keepPace(timer, clock);
        if (!m_event)
            loop.quit();
    });
    if (read()) {
        timer.start(0);
        loop.exec();
    }
    end();
    return m_failure ? Result<void>(*m_failure) : Result<void>();
}

/// Takes every event whose time has come, then sleeps until the next.
void ListenCapture::keepPace(QTimer &timer, const QElapsedTimer &clock)
{
    const qint64 nowMs = clock.elapsed();
    while (m_event && m_event->atMs <= nowMs) {
        take();
        read();
    }
    if (!m_event)
        return;
    m_run.advance(nowMs);
    timer.start(static_cast<int>(std::min(m_event->atMs - nowMs, LongestNapMs)));
}

bool ListenCapture::read()
{
    m_event.reset();
    if (m_stopped)
        return false;
    auto event = m_reader.next();
    if (!event) {
        m_failure = event.failure();
        return false;
    }
    m_event = std::move(event).value();
    m_stopped = m_event && m_untilMs && m_event->atMs > *m_untilMs;
    if (m_stopped)
        m_event = CaptureEvent{CaptureEvent::Kind::Other, *m_untilMs, {}}; // the visitor stays to there, but nothing more is taken
    return m_event.has_value();
}

void ListenCapture::take()
{
    m_lastMs = m_event->atMs;
    m_run.advance(m_lastMs);
    switch (m_event->kind) {
    case CaptureEvent::Kind::Advertisement:
        return m_run.heard(m_event->advertisement);
    case CaptureEvent::Kind::ScanOn:
        return m_run.radioChanged(true, m_lastMs);
    case CaptureEvent::Kind::ScanOff:
        return m_run.radioChanged(false, m_lastMs);
    case CaptureEvent::Kind::Other:
        return;
    }
}

void ListenCapture::end()
{
    // After a record that cannot be read nothing is known of the rest: no last verdict.
    if (!m_failure)
        m_run.end(m_lastMs);
}

} // namespace Gatebook::Ctl
