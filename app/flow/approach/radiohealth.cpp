// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/radiohealth.h"

#include <algorithm>
#include <utility>

namespace Gatebook {

namespace {

constexpr double MsPerSecond = 1000;
constexpr int MostDoublings = 4;

} // namespace

RadioHealth::RadioHealth(RadioHealthRules rules, qint64 nowMs)
    : m_rules(std::move(rules))
    , m_sinceMs(nowMs)
{
}

void RadioHealth::hearing(qint64 nowMs)
{
    if (m_scans)
        return;
    m_scans = true;
    m_quietSinceMs = nowMs;
    m_freshSinceMs = nowMs;
    m_beaconMs = nowMs;
    m_countSinceMs = nowMs;
    m_count = 0;
    m_beaconRate.reset();
    m_vainRestarts = 0;
    judge(nowMs);
}

void RadioHealth::deaf(const Failure &why, qint64 nowMs)
{
    m_scans = false;
    m_beaconRate.reset();
    become(RadioState::Unavailable, why, nowMs);
}

void RadioHealth::heard(const Advertisement &advertisement)
{
    m_quietSinceMs = advertisement.heardMs;
    if (!m_scans || !m_rules.beacon || !isFrom(*m_rules.beacon, advertisement))
        return;
    ++m_count;
    m_beaconMs = advertisement.heardMs;
    m_vainRestarts = 0;
    judge(advertisement.heardMs);
}

RadioCare RadioHealth::advance(qint64 nowMs, bool somebodyIsHere)
{
    if (!m_scans)
        return RadioCare::None;
    measure(nowMs);
    judge(nowMs);
    const bool isSilent = nowMs - m_quietSinceMs >= m_rules.silenceMs;
    // In a lobby where the tag's battery is empty, scanning anew all the time would only lose what else is heard.
    const bool isVain = isBeaconLost(nowMs) && nowMs - m_freshSinceMs >= m_rules.silenceMs << std::min(m_vainRestarts, MostDoublings);
    if (isSilent || isVain) {
        m_vainRestarts += isVain ? 1 : 0;
        ++m_restarts;
        m_quietSinceMs = nowMs;
        m_freshSinceMs = nowMs;
        return RadioCare::Restart;
    }
    if (somebodyIsHere || nowMs - m_freshSinceMs < m_rules.refreshMs)
        return RadioCare::None;
    m_freshSinceMs = nowMs;
    return RadioCare::Refresh;
}

void RadioHealth::measure(qint64 nowMs)
{
    const qint64 countedMs = nowMs - m_countSinceMs;
    if (!m_rules.beacon || countedMs < m_rules.measureMs)
        return;
    m_beaconRate = m_count * MsPerSecond / static_cast<double>(countedMs);
    m_count = 0;
    m_countSinceMs = nowMs;
}

bool RadioHealth::isBeaconLost(qint64 nowMs) const
{
    return m_rules.beacon && nowMs - m_beaconMs >= m_rules.beaconLostMs;
}

void RadioHealth::judge(qint64 nowMs)
{
    if (isBeaconLost(nowMs))
        return become(RadioState::Unavailable, Failure{Failure::Reason::RadioLost, QStringLiteral("the reference beacon is not heard")}, nowMs);
    if (m_beaconRate && *m_beaconRate < m_rules.degradedUnder)
        return become(RadioState::Degraded,
            Failure{
                Failure::Reason::RadioLost, QStringLiteral("the reference beacon is heard less than %1 times a second").arg(m_rules.degradedUnder)},
            nowMs);
    become(RadioState::Works, std::nullopt, nowMs);
}

void RadioHealth::become(RadioState state, std::optional<Failure> why, qint64 nowMs)
{
    m_why = std::move(why);
    if (std::exchange(m_state, state) != state)
        m_sinceMs = nowMs;
}

} // namespace Gatebook
