// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/listener.h"

#include <algorithm>
#include <utility>

namespace Gatebook {

namespace {

constexpr int NearLevel = 5;
constexpr int DbPerLevel = 6; ///< half the distance in open air
constexpr int AsNearDb = 6;
constexpr qint64 OpenAppAfterMs = 5000;

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

void Listener::askToHold()
{
    if (!m_checker)
        return;
    m_askedMs = m_clock.monotonicMs();
    updateNearness();
}

void Listener::endCheck(bool recorded)
{
    if (!m_checker)
        return;
    if (const auto phone = m_checker->confirmedBy(); phone && recorded)
        m_spokenFor.insert(static_cast<quint64>(*phone));
    m_checker.reset();
    m_askedMs.reset();
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
    if (presence && nearnessOf(*presence) > 0 && presence->levelDbm.value_or(-127) > m_strongestDbm.value_or(-127))
        setNearness(std::max(m_nearness, nearnessOf(*presence)), presence->levelDbm);
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
    std::optional<int> strongestDbm;
    for (const Presence &presence : m_tracker.presences()) {
        const int level = nearnessOf(presence);
        strongest = std::max(strongest, level);
        if (level > 0)
            strongestDbm = std::max(strongestDbm, presence.levelDbm);
    }
    setNearness(strongest, strongestDbm);
    updateGuidance();
}

void Listener::setNearness(int level, std::optional<int> strongestDbm)
{
    if (level == m_nearness && strongestDbm == m_strongestDbm)
        return;
    m_nearness = level;
    m_strongestDbm = strongestDbm;
    emit nearnessChanged();
}

void Listener::updateGuidance()
{
    Guidance now = Guidance::None;
    if (m_checker && m_askedMs && m_radioWorks && m_checker->verdict() != AppVerdict::Confirmed) {
        const std::vector<Presence> present = m_tracker.presences();
        const auto rivals = std::count_if(present.cbegin(), present.cend(), [this](const Presence &one) {
            return nearnessOf(one) > 0 && *one.levelDbm >= *one.nearDbm && *one.levelDbm + AsNearDb > m_strongestDbm.value_or(0);
        });
        if (rivals > 0)
            now = rivals > 1 ? Guidance::AnotherAsNear : Guidance::KeepHolding;
        else
            now = m_nearness == 0 && m_clock.monotonicMs() - *m_askedMs >= OpenAppAfterMs ? Guidance::OpenApp : Guidance::HoldToMark;
    }
    if (now == m_guidance)
        return;
    m_guidance = now;
    emit guidanceChanged();
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
