// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/listenradio.h"

#include "devices/bluetooth/qtphoneprobe.h"
#include "devices/system/systemclock.h"
#include "flow/approach/phoneconfirmer.h"
#include "gatebookctl/radiosource.h"

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
    Following(AdvertisementSource &source, PhoneProbe *probe, const RadioHealthRules &health, ListenRun &run)
        : m_source(source)
        , m_run(run)
        , m_health(health, 0)
    {
        m_clock.start();
        connect(&source, &AdvertisementSource::heard, this, &Following::hear);
        connect(&source, &AdvertisementSource::hearing, this, [this] {
            m_health.hearing(m_clock.elapsed());
            settle();
        });
        connect(&source, &AdvertisementSource::deaf, this, [this](const Failure &why) {
            m_health.deaf(why, m_clock.elapsed());
            settle();
        });
        connect(&source, &AdvertisementSource::failed, this, [this](const Failure &why) {
            m_failure = why;
            m_loop.quit();
        });
        connect(&source, &AdvertisementSource::ended, &m_loop, &QEventLoop::quit);
        if (probe)
            askPhones(*probe);
    }

    Result<void> follow(std::optional<qint64> untilMs)
    {
        QTimer tick;
        connect(&tick, &QTimer::timeout, this, &Following::tick);
        tick.start(TickMs);
        if (untilMs)
            QTimer::singleShot(std::chrono::milliseconds(*untilMs), &m_loop, &QEventLoop::quit);
        m_run.begin();
        QTimer::singleShot(0, &m_source, &AdvertisementSource::start);
        m_loop.exec();
        if (m_confirmer)
            m_confirmer->end();
        m_source.stop();
        if (m_failure)
            return *m_failure;
        m_run.end(m_clock.elapsed());
        return {};
    }

    QEventLoop &loop() { return m_loop; }

private:
    void askPhones(PhoneProbe &probe)
    {
        m_confirmer = std::make_unique<PhoneConfirmer>(m_source, probe);
        connect(m_confirmer.get(), &PhoneConfirmer::confirmed, this, [this](PhoneKey phone) { m_run.answered(phone, m_clock.elapsed()); });
        m_run.whenSeen([this](const Advertisement &advertisement, const Sighting &sighting, const std::optional<AppSignature::Gatt> &gatt) {
            m_confirmer->consider(advertisement, sighting, gatt);
        });
    }

    void hear(const Advertisement &advertisement)
    {
        Advertisement now = advertisement;
        now.heardMs = m_clock.elapsed();
        m_health.heard(now);
        settle();
        m_run.heard(now);
    }

    void tick()
    {
        const qint64 nowMs = m_clock.elapsed();
        if (m_health.advance(nowMs, true) == RadioCare::Restart)
            m_source.restart();
        settle();
        if (m_confirmer)
            m_confirmer->advance(nowMs);
        m_run.advance(nowMs);
    }

    /// Says what has become of the radio, once.
    void settle()
    {
        const auto told = std::pair(m_health.state(), m_health.why());
        if (told == m_told)
            return;
        m_told = told;
        if (m_health.why())
            std::fprintf(stderr, "gatebookctl: the radio %s: %s\n", m_health.state() == RadioState::Degraded ? "is degraded" : "does not work",
                qUtf8Printable(m_health.why()->detail));
        m_run.radioChanged(m_health.state() != RadioState::Unavailable, m_clock.elapsed());
    }

    AdvertisementSource &m_source;
    ListenRun &m_run;
    RadioHealth m_health;
    std::pair<RadioState, std::optional<Failure>> m_told{RadioState::Unavailable, std::nullopt};
    std::unique_ptr<PhoneConfirmer> m_confirmer;
    QElapsedTimer m_clock;
    QEventLoop m_loop;
    std::optional<Failure> m_failure;
};

} // namespace

Result<void> listenTo(AdvertisementSource &source, PhoneProbe *probe, const RadioHealthRules &health, ListenRun &run, std::optional<qint64> untilMs)
{
    const int stops = stopRequests();
    Following following(source, probe, health, run);
    QSocketNotifier notifier(stops, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &following.loop(), &QEventLoop::quit);
    Result<void> out = following.follow(untilMs);
    ::close(stops);
    return out;
}

Result<void> listenToRadio(const Settings &settings, ListenRun &run, std::optional<qint64> untilMs)
{
    const SystemClock clock;
    const auto source = makeRadio(settings.radio, clock);
    QtPhoneProbe probe(settings.radio.adapter);
    return listenTo(*source, settings.radio.gattConfirm ? &probe : nullptr, settings.radio.health, run, untilMs);
}

} // namespace Gatebook::Ctl
