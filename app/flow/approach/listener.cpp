// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/listener.h"

#include <algorithm>
#include <utility>

namespace Gatebook {

namespace {

constexpr int NearLevel = 5;
constexpr double DbPerLevel = 6; ///< half the distance in open air
constexpr qint64 OpenAppAfterMs = 5000;
constexpr qint64 AgainAfterMs = 3000; ///< who holds it only now is given this long to be heard coming closer
constexpr qint64 AgainForMs = 8000;   ///< to take it away and come back
constexpr int SteadyEnoughDb = 4;     ///< a margin from which a phone that did not come closer is taken for the visitor's
constexpr qint64 LongAgoMs = 12000;   ///< a phone unheard for this long is no evidence for who comes now

} // namespace

Listener::Listener(
    AdvertisementSource &source, const Clock &clock, PresenceTracker tracker, AppCheckRules rules, RadioHealthRules health, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
    , m_tracker(std::move(tracker))
    , m_mark(rules.mark)
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
    m_mark.begin(nowMs);
    std::vector<Presence> present = m_tracker.presences();
    std::erase_if(present, [nowMs](const Presence &one) { return nowMs - one.lastHeardMs >= LongAgoMs; });
    for (Presence &one : present)
        one.near = canConfirm(one) && m_mark.standing(one.phone, nowMs) == MarkWatch::Standing::AtMark;
    m_checker = std::make_unique<AppChecker>(m_rules, [this](qint64) { emit verdictChanged(); });
    m_checker->begin(nowMs, radioWorks(), present, m_spokenFor);
    updateNearness();
}

void Listener::askToHold()
{
    if (!m_checker)
        return;
    m_askedMs = m_clock.monotonicMs();
    m_againMs.reset();
    m_mark.ask(*m_askedMs);
    updateNearness();
}

void Listener::endCheck(bool recorded)
{
    if (!m_checker)
        return;
    if (const auto phone = m_checker->confirmedBy(); phone && recorded)
        m_spokenFor.insert(static_cast<quint64>(*phone));
    if (!recorded)
        std::erase_if(m_spokenFor, [this](quint64 phone) { return std::ranges::find(m_company, phone) != m_company.end(); });
    m_company.clear();
    m_checker.reset();
    m_askedMs.reset();
    m_againMs.reset();
    m_mark.end();
    if (m_confirmer)
        m_confirmer->end();
    emit verdictChanged();
    updateNearness();
}

void Listener::nextPhone()
{
    const auto phone = m_checker ? m_checker->confirmedBy() : std::nullopt;
    if (!phone)
        return;
    m_spokenFor.insert(static_cast<quint64>(*phone));
    m_company.push_back(static_cast<quint64>(*phone));
    if (m_askedMs)
        askToHold();
    m_checker->nextPhone();
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
    std::optional<Sighting> sighting = m_tracker.heard(advertisement);
    if (!sighting)
        return;
    const std::optional<Presence> presence = m_tracker.presence(sighting->phone);
    considerAsking(advertisement, *sighting); // by the tracker's near: the mark watches only phones that can confirm by themselves
    sighting->near = false;
    if (presence)
        watch(*sighting, *presence);
    if (m_checker)
        m_checker->heard(*sighting, presence ? presence->levelDbm : std::nullopt);
    emit sighted(*sighting);
}

/// Live, it is the mark that counts, not the tracker's threshold.
void Listener::watch(Sighting &sighting, const Presence &presence)
{
    if (!canConfirm(presence) || !isUsableLevel(sighting.levelDbm))
        return;
    m_mark.heard(sighting.phone, *presence.nearDbm, *sighting.levelDbm, sighting.heardMs, m_spokenFor);
    sighting.near = m_mark.standing(sighting.phone, sighting.heardMs) == MarkWatch::Standing::AtMark;
    // Looking at every phone for every report would let a crowd cost too much: what comes closer shows at once, what goes away at the next tick.
    if (const double level = nearnessOf(presence); level > m_nearness)
        setNearness(level, sighting.levelDbm);
}

bool Listener::canConfirm(const Presence &presence) const
{
    return presence.certainty == Certainty::Exact && presence.nearDbm.has_value();
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
    m_mark.keepOnly([this](PhoneKey phone) { return m_tracker.presence(phone).has_value(); });
}

void Listener::updateNearness()
{
    const qint64 nowMs = m_clock.monotonicMs();
    double nearest = 0;
    std::optional<int> bestDb;
    std::optional<int> strongestDbm;
    for (const Presence &presence : m_tracker.presences()) {
        const double level = nearnessOf(presence);
        nearest = std::max(nearest, level);
        const auto margin = level > 0 ? m_mark.marginDb(presence.phone, nowMs) : std::nullopt;
        if (margin <= bestDb)
            continue;
        bestDb = margin;
        strongestDbm = *presence.nearDbm + *margin;
    }
    setNearness(nearest, strongestDbm);
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
    const Guidance now = guidanceNow();
    if (now == m_guidance)
        return;
    m_guidance = now;
    emit guidanceChanged();
}

/// Of all phones that could still confirm.
std::set<MarkWatch::Standing> Listener::standingsNow() const
{
    using Standing = MarkWatch::Standing;
    const qint64 nowMs = m_clock.monotonicMs();
    std::set<Standing> out;
    for (const Presence &presence : m_tracker.presences()) {
        const Standing standing = nearnessOf(presence) > 0 ? m_mark.standing(presence.phone, nowMs) : Standing::Away;
        if (standing != Standing::Steady || m_mark.marginDb(presence.phone, nowMs) >= SteadyEnoughDb)
            out.insert(standing);
    }
    return out;
}

Guidance Listener::guidanceNow()
{
    using Standing = MarkWatch::Standing;
    if (!m_checker || !m_askedMs || !radioWorks() || m_checker->verdict() == AppVerdict::Confirmed)
        return Guidance::None;
    const qint64 nowMs = m_clock.monotonicMs();
    const std::set<Standing> standings = standingsNow();
    if (standings.contains(Standing::Contested))
        return Guidance::AnotherAsNear;
    if (m_againMs && nowMs - *m_againMs < AgainForMs)
        return Guidance::HoldAgain;
    if (standings.contains(Standing::Rising))
        return Guidance::KeepHolding;
    if (standings.contains(Standing::Steady) && nowMs - *m_askedMs >= AgainAfterMs) {
        m_againMs = nowMs;
        m_mark.askAgain(nowMs);
        return Guidance::HoldAgain;
    }
    return m_nearness == 0 && nowMs - *m_askedMs >= OpenAppAfterMs ? Guidance::OpenApp : Guidance::HoldToMark;
}

/// Of a phone that could still confirm: 5 at the mark, else by what its level lacks.
double Listener::nearnessOf(const Presence &presence) const
{
    if (!canConfirm(presence) || m_spokenFor.contains(static_cast<quint64>(presence.phone)))
        return 0;
    const qint64 nowMs = m_clock.monotonicMs();
    const auto margin = m_mark.marginDb(presence.phone, nowMs);
    if (!margin)
        return 0;
    if (m_mark.standing(presence.phone, nowMs) == MarkWatch::Standing::AtMark)
        return NearLevel;
    return std::max(1.0, NearLevel - 1 - std::max(0, -*margin) / DbPerLevel);
}

} // namespace Gatebook
