// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/listener.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Gatebook {

namespace {

constexpr int NearLevel = 5;
constexpr double DbPerLevel = 6; ///< half the distance in open air
constexpr int AsNearDb = 6;
constexpr qint64 OpenAppAfterMs = 5000;

} // namespace

Listener::Listener(
    AdvertisementSource &source, const Clock &clock, PresenceTracker tracker, AppCheckRules rules, RadioHealthRules health, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
    , m_tracker(std::move(tracker))
    , m_rules(rules)
    , m_health(std::move(health), clock.monotonicMs())
{
    connect(&source, &AdvertisementSource::heard, this, &Listener::hear);
    const auto turnDeaf = [this](const Failure &why) {
        m_health.deaf(why, m_clock.monotonicMs());
        settleRadio();
    };
    connect(&source, &AdvertisementSource::hearing, this, [this] {
        m_health.hearing(m_clock.monotonicMs());
        settleRadio();
    });
    connect(&source, &AdvertisementSource::deaf, this, turnDeaf);
    connect(&source, &AdvertisementSource::failed, this, turnDeaf);
    connect(&source, &AdvertisementSource::ended, this, [turnDeaf] {
        turnDeaf(Failure{Failure::Reason::RadioLost, QStringLiteral("the capture has come to its end")});
    });
}

void Listener::start()
{
    m_source.start();
}

void Listener::askPhones(PhoneProbe &probe)
{
    m_confirmer = std::make_unique<PhoneConfirmer>(m_source, probe);
    connect(m_confirmer.get(), &PhoneConfirmer::confirmed, this, [this](PhoneKey phone) {
        const std::optional<Presence> presence = m_tracker.presence(phone);
        if (m_checker && presence)
            m_checker->answered(*presence, m_clock.monotonicMs());
    });
}

void Listener::beginCheck()
{
    const qint64 nowMs = m_clock.monotonicMs();
    m_tracker.advance(nowMs);
    releaseSpokenFor();
    m_checker = std::make_unique<AppChecker>(m_rules, [this](qint64) { emit verdictChanged(); });
    m_checker->begin(nowMs, radioWorks(), m_tracker.presences(), m_spokenFor);
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
    if (m_confirmer)
        m_confirmer->end();
    emit verdictChanged();
    updateNearness();
}

AppVerdict Listener::verdict() const
{
    if (m_checker)
        return m_checker->verdict();
    return radioWorks() ? AppVerdict::Listening : AppVerdict::Unavailable;
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
    return static_cast<int>(std::ceil(m_nearness));
}

void Listener::tick()
{
    const qint64 nowMs = m_clock.monotonicMs();
    careForRadio(nowMs);
    m_tracker.advance(nowMs);
    releaseSpokenFor();
    if (m_checker)
        m_checker->advance(nowMs);
    if (m_confirmer)
        verdict() == AppVerdict::Confirmed ? m_confirmer->end() : m_confirmer->advance(nowMs);
    updateNearness();
}

void Listener::hear(const Advertisement &advertisement)
{
    m_health.heard(advertisement);
    if (m_health.state() != m_toldState)
        settleRadio();
    const std::optional<Sighting> sighting = m_tracker.heard(advertisement);
    if (!sighting)
        return;
    const std::optional<Presence> presence = m_tracker.presence(sighting->phone);
    if (m_checker)
        m_checker->heard(*sighting, presence ? presence->levelDbm : std::nullopt);
    emit sighted(*sighting);
    considerAsking(advertisement, *sighting);
    // Looking at every phone for every report would let a crowd cost too much: what comes closer shows at once, what goes away at the next tick.
    if (presence && nearnessOf(*presence) > 0 && presence->levelDbm.value_or(-127) > m_strongestDbm.value_or(-127))
        setNearness(std::max(m_nearness, nearnessOf(*presence)), presence->levelDbm);
}

void Listener::considerAsking(const Advertisement &advertisement, const Sighting &sighting)
{
    const bool isOfUse
        = m_confirmer && m_checker && m_checker->verdict() != AppVerdict::Confirmed && !m_spokenFor.contains(static_cast<quint64>(sighting.phone));
    if (!isOfUse)
        return;
    const QList<AppSignature> &all = m_tracker.signatures();
    const auto one = std::find_if(all.cbegin(), all.cend(), [&](const AppSignature &signature) { return signature.name == sighting.signature; });
    m_confirmer->consider(advertisement, sighting, one == all.cend() ? std::nullopt : one->gatt);
}

void Listener::settleRadio()
{
    const bool worked = m_toldState != RadioState::Unavailable;
    if (m_health.state() == m_toldState && m_health.why() == m_toldWhy)
        return;
    m_toldState = m_health.state();
    m_toldWhy = m_health.why();
    emit radioChanged();
    if (worked == radioWorks())
        return;
    if (m_checker)
        m_checker->radioChanged(radioWorks(), m_clock.monotonicMs());
    else
        emit verdictChanged();
}

void Listener::careForRadio(qint64 nowMs)
{
    switch (m_health.advance(nowMs, isChecking())) {
    case RadioCare::Restart:
        m_source.restart();
        break;
    case RadioCare::Refresh:
        m_source.refresh();
        break;
    case RadioCare::None:
        break;
    }
    settleRadio();
}

void Listener::releaseSpokenFor()
{
    std::erase_if(m_spokenFor, [this](quint64 phone) { return !m_tracker.presence(PhoneKey{phone}); });
}

void Listener::updateNearness()
{
    double strongest = 0;
    std::optional<int> strongestDbm;
    for (const Presence &presence : m_tracker.presences()) {
        const double level = nearnessOf(presence);
        strongest = std::max(strongest, level);
        if (level > 0)
            strongestDbm = std::max(strongestDbm, presence.levelDbm);
    }
    setNearness(strongest, strongestDbm);
    updateGuidance();
}

void Listener::setNearness(double level, std::optional<int> strongestDbm)
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
    if (m_checker && m_askedMs && radioWorks() && m_checker->verdict() != AppVerdict::Confirmed) {
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

double Listener::nearnessOf(const Presence &presence) const
{
    const bool canConfirm = presence.certainty == Certainty::Exact && presence.nearDbm && !m_spokenFor.contains(static_cast<quint64>(presence.phone));
    if (!canConfirm || !presence.levelDbm)
        return 0;
    if (presence.near)
        return NearLevel;
    const int missingDb = std::max(0, *presence.nearDbm - *presence.levelDbm);
    return std::max(1.0, NearLevel - 1 - missingDb / DbPerLevel);
}

} // namespace Gatebook
