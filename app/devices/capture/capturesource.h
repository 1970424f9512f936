// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/capture/btsnoopreader.h"
#include "flow/ports/advertisementsource.h"
#include "flow/ports/clock.h"

#include <QtCore/QTimer>

namespace Gatebook {

/// Replays a capture in place of the radio, in real time: each advertisement is heard when as much time has passed since start() as in the capture.
/// Whoever wants it as fast as possible pulls from a BtsnoopReader instead. Once a malformed place is reached, what came before has been heard.
class CaptureSource : public AdvertisementSource
{
    Q_OBJECT

public:
    enum class Repeat { Once, Forever };

    /// `clock` outlives this. With Repeat::Forever the capture begins anew at its end, and ended() never comes.
    CaptureSource(QString path, const Clock &clock, Repeat repeat = Repeat::Once, QObject *parent = nullptr);

    /// From the beginning. Emits hearing() at once, or failed() when the capture cannot be opened.
    void start() override;
    void stop() override;

    /// Emits everything that is due by the clock, and sets the timer for what comes next. Called by the timer; tests call it after moving their
    /// clock.
    void catchUp();

private:
    bool open();
    bool fetch();
    void emitEvent(const CaptureEvent &event);
    void finish();
    void fail(const Failure &why);

    QString m_path;
    const Clock &m_clock;
    Repeat m_repeat;
    std::optional<BtsnoopReader> m_reader;
    std::optional<CaptureEvent> m_pending; ///< read, not yet due
    qint64 m_beginMs = 0;                  ///< on the clock, of the capture's first record
    qint64 m_lastMs = 0;                   ///< in the capture
    QTimer m_timer;
};

} // namespace Gatebook
