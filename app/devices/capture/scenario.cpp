// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/scenario.h"

#include "devices/capture/seededdice.h"

#include <algorithm>

namespace Gatebook {

namespace {

constexpr double MsPerSecond = 1000;
constexpr double TouchingMetres = 1; ///< who stands this close and goes to the mark next uses the screen
constexpr DrawnNumber TouchAfterMs{500, 1500};
constexpr DrawnNumber ReactionMs{500, 1500}; ///< from being asked to moving the hand
constexpr DrawnNumber FidgetEveryMs{8000, 40000};

double drawn(SeededDice &dice, const DrawnNumber &number)
{
    return number.low + dice.share() * (number.high - number.low);
}

qint64 drawnMs(SeededDice &dice, const DrawnNumber &seconds)
{
    return static_cast<qint64>(drawn(dice, seconds) * MsPerSecond);
}

double bodyDb(SeededDice &dice, Carried carried)
{
    if (carried == Carried::Any) {
        const double share = dice.share();
        carried = share < 0.5 ? Carried::Hand : share < 0.85 ? Carried::Pocket : Carried::Bag;
    }
    switch (carried) {
    case Carried::Pocket:
        return drawn(dice, {5, 15});
    case Carried::Bag:
        return drawn(dice, {3, 12});
    default:
        return drawn(dice, {0, 4});
    }
}

/// Draws one phone, its way and what its owner does at the door.
class PhoneDraw
{
public:
    PhoneDraw(const Scenario &scenario, const ScenarioPhone &phone, SeededDice &dice)
        : m_dice(dice)
    {
        const double system = dice.share();
        const double app = dice.share();
        m_plan.system = phone.system.value_or(system < 0.7 ? PhoneSystem::Android : PhoneSystem::Iphone);
        m_plan.app = phone.app.value_or(app < 0.7 ? AppState::Background : AppState::Open);
        m_plan.beacon = m_plan.system == PhoneSystem::Android && dice.share() < phone.beaconShare;
        m_markMetres = drawn(dice, scenario.markMetres);
        m_markDb = drawn(dice, {0, 3});
        for (const ScenarioStop &stop : phone.way)
            go(stop);
        m_visit.leaveMs = m_nowMs;
        if (phone.fidgets)
            fidget();
        if (phone.opensAppS)
            m_plan.opensAppMs = drawnMs(dice, *phone.opensAppS) + (phone.opensAtMark ? m_visit.atMarkMs : 0);
    }

    [[nodiscard]] const PhonePlan &plan() const { return m_plan; }
    [[nodiscard]] const ScenarioVisit &visit() const { return m_visit; }

private:
    void go(const ScenarioStop &stop)
    {
        const qint64 beforeMs = m_nowMs;
        m_nowMs += std::max<qint64>(drawnMs(m_dice, stop.afterS), m_plan.path.isEmpty() ? 0 : 1);
        const bool same = !m_plan.path.isEmpty() && stop.metres == DrawnNumber{} && !stop.atMark;
        const double metres = same ? m_plan.path.constLast().metres : drawn(m_dice, stop.metres);
        m_stands = same || stop.atMark ? m_stands : stop.metres;
        const double body = same ? m_plan.path.constLast().bodyDb : bodyDb(m_dice, stop.carried);
        m_plan.path.append({m_nowMs, stop.atMark ? m_markMetres : metres, stop.atMark ? m_markDb : body});
        if (stop.atMark && m_visit.atMarkMs == 0) {
            m_visit.atMarkMs = m_nowMs;
            m_visit.askMs = std::max(m_visit.touchMs, beforeMs - static_cast<qint64>(drawn(m_dice, ReactionMs)));
        } else if (metres < TouchingMetres && m_visit.touchMs == 0) {
            m_visit.touchMs = m_nowMs + static_cast<qint64>(drawn(m_dice, TouchAfterMs));
        }
    }

    /// Takes a step of up to half a metre, or the phone elsewhere, every now and then, and stays about where it came to stand last.
    void fidget()
    {
        QList<Waypoint> out;
        for (qsizetype i = 0; i + 1 < m_plan.path.size(); ++i) {
            Waypoint here = m_plan.path[i];
            const Waypoint &next = m_plan.path[i + 1];
            out.append(here);
            const bool stands = here.metres == next.metres;
            for (qint64 at = here.atMs + fidgetMs(); stands && at + 1000 < next.atMs; at += fidgetMs()) {
                out.append({at, here.metres, here.bodyDb});
                here.metres = std::clamp(here.metres + drawn(m_dice, {-0.5, 0.5}), m_stands.low, std::max(m_stands.low, m_stands.high));
                here.bodyDb = m_dice.share() < 0.5 ? bodyDb(m_dice, Carried::Any) : here.bodyDb;
                out.append({at + 1000, here.metres, here.bodyDb});
                here.atMs = at + 1000;
            }
            if (stands)
                m_plan.path[i + 1] = {next.atMs, here.metres, here.bodyDb};
        }
        out.append(m_plan.path.constLast());
        m_plan.path = out;
    }
    qint64 fidgetMs() { return static_cast<qint64>(drawn(m_dice, FidgetEveryMs)); }

    SeededDice &m_dice;
    PhonePlan m_plan;
    ScenarioVisit m_visit;
    DrawnNumber m_stands; ///< where it last came to stand
    double m_markMetres = 0;
    double m_markDb = 0;
    qint64 m_nowMs = 0;
};

} // namespace

DrawnScenario draw(const Scenario &scenario, quint64 seed)
{
    DrawnScenario out;
    if (scenario.morning) {
        out.phones = plansOf(lobbySchedule(seed, scenario.lengthMs), seed);
        return out;
    }
    SeededDice dice(seed);
    for (const ScenarioPhone &phone : scenario.phones) {
        for (int i = 0; i < phone.count; ++i) {
            const PhoneDraw one(scenario, phone, dice);
            out.phones.append(one.plan());
            if (one.visit().atMarkMs == 0)
                continue;
            out.visits.append(one.visit());
            out.visits.last().phone = out.phones.size() - 1;
        }
    }
    std::sort(out.visits.begin(), out.visits.end(), [](const ScenarioVisit &a, const ScenarioVisit &b) { return a.touchMs < b.touchMs; });
    return out;
}

} // namespace Gatebook
