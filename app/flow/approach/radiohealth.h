// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/failure.h"
#include "visit/referencebeacon.h"

namespace Gatebook {

struct RadioHealthRules {
    qint64 silenceMs = 15000;                  ///< of no report at all: the scan is started anew
    qint64 refreshMs = qint64{20} * 60 * 1000; ///< the longest without a fresh start while nobody is here
    std::optional<ReferenceBeacon> beacon;     ///< the tag by the kiosk, if there is one
    qint64 beaconLostMs = 60000;               ///< unheard for this long, it proves deafness
    double degradedUnder = 3;                  ///< reports of the tag a second; an adapter that does not de-duplicate hears six of ten and more
    qint64 measureMs = 10000;                  ///< its reports are counted over this time

    bool operator==(const RadioHealthRules &) const = default;
};

/// How well the kiosk hears.
enum class RadioState {
    Unavailable, ///< known not to hear: the stack says so, or the tag proves it
    Degraded,    ///< hears, but too seldom to judge nearness well
    Works        ///< as far as is known: without a tag silence says nothing
};

/// What the radio needs now.
enum class RadioCare {
    None,
    Restart, ///< scan anew: nothing was heard for a while, or the tag is not heard
    Refresh  ///< a moment to let go of what piled up
};

/// Believes what the stack says of the radio, doubts its silence, and measures it by a tag where there is one. Time only moves forward.
class RadioHealth
{
public:
    /// From `nowMs` on the radio is not started: unavailable, without a failure.
    RadioHealth(RadioHealthRules rules, qint64 nowMs);

    void hearing(qint64 nowMs);
    void deaf(const Failure &why, qint64 nowMs);
    void heard(const Advertisement &advertisement);
    /// Lets time pass. `somebodyIsHere`: a visitor is checked, so only what must be is done.
    [[nodiscard]] RadioCare advance(qint64 nowMs, bool somebodyIsHere);

    [[nodiscard]] RadioState state() const { return m_state; }
    /// Why it is unavailable or degraded; nothing while it works, or was never started.
    [[nodiscard]] std::optional<Failure> why() const { return m_why; }
    /// When state() last changed.
    [[nodiscard]] qint64 sinceMs() const { return m_sinceMs; }
    /// Reports of the tag a second, as last measured; nothing without a tag or before the first measurement.
    [[nodiscard]] std::optional<double> beaconRate() const { return m_beaconRate; }
    /// Scans started anew since the start, for lack of reports.
    [[nodiscard]] int restarts() const { return m_restarts; }

private:
    void become(RadioState state, std::optional<Failure> why, qint64 nowMs);
    void measure(qint64 nowMs);
    void judge(qint64 nowMs);
    [[nodiscard]] bool isBeaconLost(qint64 nowMs) const;

    RadioHealthRules m_rules;
    RadioState m_state = RadioState::Unavailable;
    std::optional<Failure> m_why;
    qint64 m_sinceMs;
    bool m_scans = false;      ///< the stack says so
    qint64 m_quietSinceMs = 0; ///< the last report, or start of the scan
    qint64 m_freshSinceMs = 0;
    qint64 m_beaconMs = 0; ///< its last report, or when the radio began to work
    qint64 m_countSinceMs = 0;
    int m_count = 0;
    std::optional<double> m_beaconRate;
    int m_restarts = 0;
    int m_vainRestarts = 0; ///< in a row, because of the tag
};

} // namespace Gatebook
