// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/listenradio.h"

#include "devices/bluetooth/bluetoothsource.h"
#include "devices/system/systemclock.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace Gatebook::Ctl {

namespace {

constexpr int TickMs = 100;

/// Ctrl-C and SIGTERM as something to read, so that the event loop ends in its own time. The program ends soon after; nothing is put back.
int stopRequests()
{
    sigset_t stops;
    sigemptyset(&stops);
    sigaddset(&stops, SIGINT);
    sigaddset(&stops, SIGTERM);
    sigprocmask(SIG_BLOCK, &stops, nullptr);
    return signalfd(-1, &stops, SFD_CLOEXEC | SFD_NONBLOCK);
}

/// Follows a source. The source's own clock has its zero anywhere; the first touch is when this starts.
class Following : public QObject
{
public:
    Following(AdvertisementSource &source, ListenRun &run)
        : m_run(run)
    {
        m_clock.start();
        connect(&source, &AdvertisementSource::heard, this, [this](const Advertisement &advertisement) {
            Advertisement now = advertisement;
            now.heardMs = m_clock.elapsed();
            m_run.heard(now);
        });
        connect(&source, &AdvertisementSource::hearing, this, [this] { m_run.radioChanged(true, m_clock.elapsed()); });
        connect(&source, &AdvertisementSource::deaf, this, [this](const Failure &why) { turnDeaf(why); });
        connect(&source, &AdvertisementSource::failed, this, [this](const Failure &why) {
            m_failure = why;
            m_loop.quit();
        });
        connect(&source, &AdvertisementSource::ended, &m_loop, &QEventLoop::quit);
    }

    Result<void> follow(AdvertisementSource &source, std::optional<qint64> untilMs)
    {
        QTimer tick;
        connect(&tick, &QTimer::timeout, this, [this] { m_run.advance(m_clock.elapsed()); });
        tick.start(TickMs);
        if (untilMs)
            QTimer::singleShot(std::chrono::milliseconds(*untilMs), &m_loop, &QEventLoop::quit);
        m_run.begin();
        QTimer::singleShot(0, &source, &AdvertisementSource::start);
        m_loop.exec();
        source.stop();
        if (m_failure)
            return *m_failure;
        m_run.end(m_clock.elapsed());
        return {};
    }

    QEventLoop &loop() { return m_loop; }

private:
    void turnDeaf(const Failure &why)
    {
        std::fprintf(stderr, "gatebookctl: the radio does not work: %s\n", qUtf8Printable(why.detail));
        m_run.radioChanged(false, m_clock.elapsed());
    }

    ListenRun &m_run;
    QElapsedTimer m_clock;
    QEventLoop m_loop;
    std::optional<Failure> m_failure;
};

} // namespace

Result<void> listenTo(AdvertisementSource &source, ListenRun &run, std::optional<qint64> untilMs)
{
    const int stops = stopRequests();
    Following following(source, run);
    QSocketNotifier notifier(stops, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &following.loop(), &QEventLoop::quit);
    Result<void> out = following.follow(source, untilMs);
    ::close(stops);
    return out;
}

Result<void> listenToRadio(const Settings &settings, ListenRun &run, std::optional<qint64> untilMs)
{
    const SystemClock clock;
    BluetoothSource source(clock, settings.adapter);
    return listenTo(source, run, untilMs);
}

} // namespace Gatebook::Ctl
