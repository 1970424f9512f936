// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/approach/markwatch.h"
#include "visit/appcheck.h"
#include "visit/sighting.h"

#include <functional>
#include <unordered_set>
#include <vector>

namespace Gatebook {

struct AppCheckRules {
    qint64 listenAtLeastMs = 20000; ///< of working radio before "not heard" may be said
    MarkRules mark;                 ///< for the Listener, who sees what is held to the mark

    bool operator==(const AppCheckRules &) const = default;
};

/// The verdict on one session's phone, from the first touch on. Order of verdicts: confirmed (for ever), unavailable while the radio is deaf,
/// listening until enough was listened, then possible or not heard. Time comes in through the calls and only moves forward.
class AppChecker
{
public:
    using Changed = std::function<void(qint64 atMs)>;

    /// `changed` is called at begin() and at every change of verdict, with the exact moment, so that replays print what a clock would show.
    explicit AppChecker(AppCheckRules rules, Changed changed = {});

    /// The first touch. Phones that are `present` already count; phones in `spokenFor` confirmed an earlier visitor and are no evidence for this one.
    void begin(qint64 nowMs, bool radioWorks, const std::vector<Presence> &present = {}, std::unordered_set<quint64> spokenFor = {});
    /// `medianDbm` is the level of the sighting's phone, where there are enough samples of it.
    void heard(const Sighting &sighting, std::optional<int> medianDbm);
    /// This phone, which only might have the app, said over a connection that it has. It was near when it was asked.
    void answered(const Presence &phone, qint64 nowMs);
    void radioChanged(bool works, qint64 nowMs);
    /// The phone that confirmed is spoken for from now on, and the check goes on for the next one that its owners brought; what was listened counts
    /// for that too.
    void nextPhone();
    /// Lets time pass; the moment from which "not heard" may be said is not missed, however far `nowMs` leaps.
    void advance(qint64 nowMs);

    [[nodiscard]] AppVerdict verdict() const { return m_evidence.verdict; }
    /// With `listenedMs` up to the last call.
    [[nodiscard]] AppEvidence evidence() const { return m_evidence; }
    /// The phone that confirmed, if any.
    [[nodiscard]] std::optional<PhoneKey> confirmedBy() const { return m_confirmedBy; }

private:
    void weigh(PhoneKey phone, const QString &signature, Certainty certainty, std::optional<int> medianDbm, bool near);
    void listened(qint64 untilMs);
    void judge();

    AppCheckRules m_rules;
    Changed m_changed;
    AppEvidence m_evidence;
    std::optional<Certainty> m_strongest; ///< of the evidence so far
    std::optional<int> m_strongestDbm;    ///< median of the phone it came from
    std::optional<PhoneKey> m_confirmedBy;
    std::unordered_set<quint64> m_spokenFor;
    bool m_radioWorks = true;
    qint64 m_nowMs = 0;
};

} // namespace Gatebook
