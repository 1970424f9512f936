// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/listener.h"

#include <algorithm>
#include <utility>

namespace Gatebook {

namespace {

constexpr int NearLevel = 5;
constexpr int DbPerLevel = 6; ///< half the distance in open air

} // namespace

Listener::Listener(AdvertisementSource &source, const Clock &clock, PresenceTracker tracker, AppCheckRules rules, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
    , m_tracker(std::move(tracker))
    , m_rules(rules)
    , m_radioSinceMs(clock.monotonicMs())
{
    connect(&source, &AdvertisementSource::heard, this, &Listener::hear);
    connect(&source, &AdvertisementSource::hearing, this, [this] { setRadio(true, {}); });
    connect(&source, &AdvertisementSource::deaf, this, [this](const Failure &why) { setRadio(false, why); });
    connect(&source, &AdvertisementSource::failed, this, [this](const Failure &why) { setRadio(false, why); });
    connect(&source, &AdvertisementSource::ended, this, [this] {
        setRadio(false, Failure{Failure::Reason::RadioLost, QStringLiteral("the capture has come to its end")});
    });
}

void Listener::start()
{
    m_source.start();
}

void Listener::beginCheck()
{
    const qint64 nowMs = m_clock.monotonicMs();
    m_tracker.advance(nowMs);
    releaseSpokenFor();
    m_checker = std::make_unique<AppChecker>(m_rules, [this](qint64) { emit verdictChanged(); });
    m_checker->begin(nowMs, m_radioWorks, m_tracker.presences(), m_spokenFor);
    updateNearness();
}

void Listener::endCheck(bool recorded)
{
    if (!m_checker)
        return;
    if (const auto phone = m_checker->confirmedBy(); phone && recorded)
        m_spokenFor.insert(static_cast<quint64>(*phone));
    m_checker.reset();
    emit verdictChanged();
    updateNearness();
}

AppVerdict Listener::verdict() const
{
    if (m_checker)
        return m_checker->verdict();
    return m_radioWorks ? AppVerdict::Listening : AppVerdict::Unavailable;
}

AppEvidence Listener::evidence() const
{
    if (m_checker)
        return m_checker->evidence();
    AppEvidence nothing;
    nothing.verdict = verdict();
    return nothing;
}

int Listener::nearnessLevel() const
{
    return m_nearness;
}

void Listener::tick()
{
    const qint64 nowMs = m_clock.monotonicMs();
    m_tracker.advance(nowMs);
    releaseSpokenFor();
    if (m_checker)
        m_checker->advance(nowMs);
    updateNearness();
}

void Listener::hear(const Advertisement &advertisement)
{
    const std::optional<Sighting> sighting = m_tracker.heard(advertisement);
    if (!sighting)
        return;
    const std::optional<Presence> presence = m_tracker.presence(sighting->phone);
    if (m_checker)
        m_checker->heard(*sighting, presence ? presence->levelDbm : std::nullopt);
    emit sighted(*sighting);
    // Looking at every phone for every report would let a crowd cost too much: what comes closer shows at once, what goes away at the next tick.
    if (presence)
        setNearness(std::max(m_nearness, nearnessOf(*presence)));
}

void Listener::setRadio(bool works, std::optional<Failure> why)
{
    if (works == m_radioWorks && why == m_radioFailure)
        return;
    const bool turned = works != m_radioWorks;
    m_radioWorks = works;
    m_radioFailure = std::move(why);
    const qint64 nowMs = m_clock.monotonicMs();
    if (turned)
        m_radioSinceMs = nowMs;
    emit radioChanged();
    if (m_checker)
        m_checker->radioChanged(works, nowMs);
    else if (turned)
        emit verdictChanged();
}

void Listener::releaseSpokenFor()
{
    std::erase_if(m_spokenFor, [this](quint64 phone) { return !m_tracker.presence(PhoneKey{phone}); });
}

void Listener::updateNearness()
{
    int strongest = 0;
    for (const Presence &presence : m_tracker.presences())
        strongest = std::max(strongest, nearnessOf(presence));
    setNearness(strongest);
}

void Listener::setNearness(int level)
{
    if (level == m_nearness)
        return;
    m_nearness = level;
    emit nearnessChanged();
}

int Listener::nearnessOf(const Presence &presence) const
{
    const bool canConfirm = presence.certainty == Certainty::Exact && presence.nearDbm && !m_spokenFor.contains(static_cast<quint64>(presence.phone));
    if (!canConfirm || !presence.levelDbm)
        return 0;
    if (presence.near)
        return NearLevel;
    const int missingDb = std::max(0, *presence.nearDbm - *presence.levelDbm);
    return std::max(1, NearLevel - 1 - missingDb / DbPerLevel);
}

} // namespace Gatebook
