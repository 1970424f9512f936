// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/appchecker.h"

#include <cmath>
#include <limits>
#include <utility>

namespace Gatebook {

namespace {

/// Coarse enough to say nothing of a phone's make, fine enough to tell IT whether the threshold fits.
int roundedLevel(int levelDbm)
{
    constexpr double Step = 5;
    return static_cast<int>(std::lround(levelDbm / Step) * std::lround(Step));
}

} // namespace

AppChecker::AppChecker(AppCheckRules rules, Changed changed)
    : m_rules(rules)
    , m_changed(std::move(changed))
{
}

void AppChecker::begin(qint64 nowMs, bool radioWorks, const std::vector<Presence> &present, std::unordered_set<quint64> spokenFor)
{
    m_evidence = {};
    m_confirmedBy.reset();
    m_strongest.reset();
    m_strongestDbm.reset();
    m_spokenFor = std::move(spokenFor);
    m_radioWorks = radioWorks;
    m_nowMs = nowMs;
    for (const Presence &presence : present)
        weigh(presence.phone, presence.signature, presence.certainty, presence.levelDbm, presence.near);
    judge();
}

void AppChecker::heard(const Sighting &sighting, std::optional<int> medianDbm)
{
    advance(sighting.heardMs);
    if (m_spokenFor.contains(static_cast<quint64>(sighting.phone)))
        return;
    ++m_evidence.samples;
    weigh(sighting.phone, sighting.signature, sighting.certainty, medianDbm, sighting.near);
    judge();
}

void AppChecker::answered(const Presence &phone, qint64 nowMs)
{
    advance(nowMs);
    weigh(phone.phone, phone.signature, Certainty::Exact, phone.levelDbm, true);
    judge();
}

void AppChecker::nextPhone()
{
    if (!m_confirmedBy)
        return;
    m_spokenFor.insert(static_cast<quint64>(*m_confirmedBy));
    m_confirmedBy.reset();
    m_strongest.reset();
    m_strongestDbm.reset();
    m_evidence.signature.clear();
    m_evidence.certainty.reset();
    m_evidence.levelDbm.reset();
    judge();
}

void AppChecker::radioChanged(bool works, qint64 nowMs)
{
    advance(nowMs);
    m_radioWorks = works;
    judge();
}

void AppChecker::advance(qint64 nowMs)
{
    if (nowMs <= m_nowMs)
        return;
    const qint64 missingMs = m_rules.listenAtLeastMs - m_evidence.listenedMs;
    if (m_radioWorks && missingMs > 0 && missingMs <= nowMs - m_nowMs) {
        listened(m_nowMs + missingMs);
        judge();
    }
    listened(nowMs);
}

void AppChecker::listened(qint64 untilMs)
{
    if (m_radioWorks)
        m_evidence.listenedMs += untilMs - m_nowMs;
    m_nowMs = untilMs;
}

/// Keeps the strongest evidence: what confirms, else the surest signature, else the loudest phone.
void AppChecker::weigh(PhoneKey phone, const QString &signature, Certainty certainty, std::optional<int> medianDbm, bool near)
{
    if (m_confirmedBy || m_spokenFor.contains(static_cast<quint64>(phone)))
        return;
    constexpr int Unknown = std::numeric_limits<int>::min();
    const bool exact = certainty == Certainty::Exact;
    const bool confirms = near && exact;
    const bool surer = !m_strongest || (exact && *m_strongest != Certainty::Exact);
    const bool louder = m_strongest == certainty && medianDbm.value_or(Unknown) > m_strongestDbm.value_or(Unknown);
    if (!confirms && !surer && !louder)
        return;
    m_strongest = certainty;
    m_strongestDbm = medianDbm;
    m_evidence.signature = signature;
    m_evidence.certainty = certainty;
    m_evidence.levelDbm = medianDbm ? std::optional(roundedLevel(*medianDbm)) : std::nullopt;
    if (confirms)
        m_confirmedBy = phone;
}

void AppChecker::judge()
{
    AppVerdict verdict = m_strongest ? AppVerdict::Possible : AppVerdict::NotHeard;
    if (m_confirmedBy)
        verdict = AppVerdict::Confirmed;
    else if (!m_radioWorks)
        verdict = AppVerdict::Unavailable;
    else if (m_evidence.listenedMs < m_rules.listenAtLeastMs)
        verdict = AppVerdict::Listening;
    if (verdict == m_evidence.verdict)
        return;
    m_evidence.verdict = verdict;
    if (m_changed)
        m_changed(m_nowMs);
}

} // namespace Gatebook
