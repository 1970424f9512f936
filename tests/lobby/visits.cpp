// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby/visits.h"

#include "devices/capture/lobbyonair.h"
#include "fakes/fakeadvertisementsource.h"
#include "fakes/fakeclock.h"
#include "flow/approach/listener.h"

#include <algorithm>
#include <map>

namespace Gatebook {

namespace {

constexpr qint64 UsPerMs = 1000;
constexpr qint64 TickMs = 100;
constexpr qint64 ScanMs = 5000;
constexpr qint64 PatienceMs = 20000;

/// One lobby, one kiosk.
class Door
{
public:
    Door(const Scenario &scenario, const VisitRules &rules, quint64 seed)
        : m_scenario(scenario)
        , m_rules(rules)
        , m_signatures(shifted(rules))
        , m_app(AppOnAir::from(rules.signatures).value())
        , m_drawn(draw(scenario, seed))
        , m_dice(seed)
        , m_lobby(m_drawn.phones, m_app, scenario.air, seed)
        , m_listener(m_radio, m_clock, PresenceTracker(m_signatures, {}, seed), checkRules(rules))
    {
        m_beginMs = m_clock.monotonicMs();
        m_listener.start();
        QObject::connect(&m_listener, &Listener::verdictChanged, &m_listener, [this] { noteVerdict(); });
        QObject::connect(&m_listener, &Listener::guidanceChanged, &m_listener, [this] { noteGuidance(); });
    }

    std::vector<VisitOutcome> play()
    {
        for (const ScenarioVisit &visit : m_drawn.visits)
            play(visit);
        return m_outcomes;
    }

private:
    static QList<AppSignature> shifted(const VisitRules &rules)
    {
        QList<AppSignature> out = rules.signatures;
        for (AppSignature &one : out) {
            if (one.nearDbm)
                *one.nearDbm += rules.thresholdsDb;
        }
        return out;
    }

    static AppCheckRules checkRules(const VisitRules &rules)
    {
        AppCheckRules out;
        out.mark = rules.mark;
        return out;
    }

    void play(const ScenarioVisit &visit)
    {
        m_visit = visit;
        m_outcome = {};
        m_scans.clear();
        m_ownReports = 0;
        if (const auto opens = m_drawn.phones[visit.phone].opensAppMs)
            m_outcome.openedMs = *opens - visit.atMarkMs;
        passUntil(visit.touchMs);
        m_phone = -1; // what confirms now was there before
        m_listener.beginCheck();
        passUntil(visit.askMs);
        m_phone = -1;
        m_listener.askToHold();
        passUntil(std::max(visit.atMarkMs + PatienceMs + TickMs, visit.leaveMs), true);
        finish();
    }

    void finish()
    {
        m_outcome.last = m_listener.verdict();
        for (const auto &[phone, levels] : m_scans) {
            if (!levels.isEmpty())
                m_outcome.scannedDb = std::max(m_outcome.scannedDb.value_or(INT_MIN), meanOf(levels));
        }
        m_listener.endCheck(m_outcome.confirmedMs.has_value());
        m_outcomes.push_back(m_outcome);
    }

    static int meanOf(const QList<int> &levels)
    {
        qint64 sum = 0;
        for (const int level : levels)
            sum += level;
        return static_cast<int>(sum / levels.size());
    }

    [[nodiscard]] qint64 nowMs() const { return m_clock.monotonicMs() - m_beginMs; }

    /// `untilDone`: or the visit is confirmed, and whoever else is measured has had their time.
    void passUntil(qint64 untilMs, bool untilDone = false)
    {
        while (nowMs() < untilMs) {
            const auto next = m_lobby.next();
            const qint64 tickMs = std::min((nowMs() / TickMs + 1) * TickMs, untilMs);
            const qint64 reportMs = next ? next->atUs / UsPerMs : tickMs + 1;
            const bool isReport = reportMs <= tickMs;
            m_clock.advance(std::max<qint64>(0, (isReport ? reportMs : tickMs) - nowMs()));
            if (isReport)
                hear(*next);
            else
                tick();
            if (untilDone && m_outcome.confirmedMs && nowMs() > m_visit.atMarkMs + ScanMs)
                return;
        }
    }

    void tick()
    {
        const auto &gap = m_scenario.radioGap;
        const bool off = gap && nowMs() >= gap->fromMs && nowMs() < gap->toMs;
        if (off != m_off) {
            m_off = off;
            off ? m_radio.goDeaf() : m_radio.recover();
        }
        m_listener.tick();
        if (m_turnMs && nowMs() >= *m_turnMs)
            holdAgain();
    }

    void hear(const LobbyOnAir::Next &next)
    {
        m_phone = next.phone;
        const Advertisement advertisement{next.report->sender, m_clock.monotonicMs(), next.report->levelDbm, *next.data};
        m_lobby.advance();
        if (m_off)
            return;
        measure(advertisement);
        m_radio.hear(advertisement);
    }

    /// For the rules that ours is compared with, and for the physical limit.
    void measure(const Advertisement &advertisement)
    {
        const auto signature = std::find_if(
            m_signatures.cbegin(), m_signatures.cend(), [&](const AppSignature &one) { return one.enabled && matches(one, advertisement.data); });
        if (signature == m_signatures.cend() || !signature->nearDbm || signature->certainty != Certainty::Exact || nowMs() < m_visit.askMs)
            return;
        const int marginDb = *advertisement.levelDbm - *signature->nearDbm;
        const bool own = m_phone == m_visit.phone;
        if (own && nowMs() >= m_visit.atMarkMs && ++m_ownReports == 3)
            m_outcome.physicalMs = nowMs() - m_visit.atMarkMs;
        if (nowMs() < m_visit.askMs + ScanMs)
            m_scans[m_phone].append(marginDb);
        if (nowMs() > m_visit.atMarkMs + PatienceMs)
            return;
        m_outcome.strongestDb = std::max(m_outcome.strongestDb.value_or(INT_MIN), marginDb);
        if (own)
            m_outcome.strongestOwnDb = std::max(m_outcome.strongestOwnDb.value_or(INT_MIN), marginDb);
        if (marginDb >= 0 && !m_outcome.oneSampleMs)
            m_outcome.oneSampleMs = nowMs() - m_visit.atMarkMs;
    }

    void noteVerdict()
    {
        if (!m_listener.isChecking())
            return;
        m_outcome.toldNotHeard = m_outcome.toldNotHeard || m_listener.verdict() == AppVerdict::NotHeard;
        if (m_listener.verdict() != AppVerdict::Confirmed || m_outcome.confirmedMs)
            return;
        m_outcome.confirmedMs = nowMs() - m_visit.atMarkMs;
        const bool hasApp = m_drawn.phones[m_visit.phone].app != AppState::None || m_outcome.openedMs;
        m_outcome.byAnother = m_phone < 0 ? !hasApp : m_phone != m_visit.phone;
    }

    void noteGuidance()
    {
        if (m_rules.followsGuidance && m_listener.guidance() == Guidance::HoldAgain && !m_turnMs)
            m_turnMs = nowMs() + m_dice.between(800, 2000);
    }

    /// Half a metre away, a moment there, and back to the mark.
    void holdAgain()
    {
        const qint64 now = nowMs();
        m_turnMs.reset();
        if (now > m_visit.leaveMs - 5000)
            return;
        const double mark = m_scenario.markMetres.low + m_dice.share() * (m_scenario.markMetres.high - m_scenario.markMetres.low);
        m_lobby.goAnotherWay(m_visit.phone, now, {{now + 700, 0.5, 2}, {now + 1700, 0.5, 2}, {now + 2400, mark, 1}, {m_visit.leaveMs, mark, 1}});
    }

    Scenario m_scenario;
    VisitRules m_rules;
    QList<AppSignature> m_signatures;
    AppOnAir m_app;
    DrawnScenario m_drawn;
    SeededDice m_dice;
    LobbyOnAir m_lobby;
    FakeAdvertisementSource m_radio;
    FakeClock m_clock;
    Listener m_listener;
    qint64 m_beginMs = 0;
    ScenarioVisit m_visit;
    VisitOutcome m_outcome;
    std::vector<VisitOutcome> m_outcomes;
    std::map<qsizetype, QList<int>> m_scans;
    qsizetype m_phone = -1; ///< that is heard just now
    int m_ownReports = 0;
    std::optional<qint64> m_turnMs;
    bool m_off = false;
};

} // namespace

std::vector<VisitOutcome> playVisits(const Scenario &scenario, const VisitRules &rules, quint64 seed)
{
    return Door(scenario, rules, seed).play();
}

std::vector<VisitOutcome> playMany(const Scenario &scenario, const VisitRules &rules, int count)
{
    std::vector<VisitOutcome> out;
    for (quint64 seed = 1; out.size() < static_cast<std::size_t>(count); ++seed) {
        const auto some = playVisits(scenario, rules, seed);
        if (some.empty())
            break;
        out.insert(out.end(), some.cbegin(), some.cend());
    }
    return out;
}

} // namespace Gatebook
