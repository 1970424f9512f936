// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/capture/btsnoopreader.h"
#include "gatebookctl/listenlines.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

namespace Gatebook::Ctl {

/// Feeds a capture to a run, as fast as possible or at the pace at which it was heard.
class ListenCapture
{
public:
    /// `untilMs`: where to stop listening, from the capture's first record, or nothing for all of it.
    ListenCapture(BtsnoopReader reader, ListenRun &run, std::optional<qint64> untilMs);

    Result<void> asFastAsPossible();
    /// Runs an event loop until the end.
    Result<void> inRealTime();

private:
    /// Takes the next event off the reader; false at the end or on a failure.
    bool read();
    void take();
    void end();
    void keepPace(QTimer &timer, const QElapsedTimer &clock);

    BtsnoopReader m_reader;
    ListenRun &m_run;
    std::optional<qint64> m_untilMs;
    std::optional<CaptureEvent> m_event;
    qint64 m_lastMs = 0;
    bool m_stopped = false; ///< at untilMs
    std::optional<Failure> m_failure;
};

} // namespace Gatebook::Ctl
