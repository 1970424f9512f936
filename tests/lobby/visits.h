// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/capture/scenario.h"
#include "flow/approach/appchecker.h"

#include <vector>

namespace Gatebook {

/// How one simulated visit ended. Times are milliseconds from the moment the phone was held to the mark.
struct VisitOutcome {
    std::optional<qint64> confirmedMs;
    bool byAnother = false;    ///< by a phone that is not the visitor's
    bool toldNotHeard = false; ///< at any time
    AppVerdict last = AppVerdict::Listening;
    std::optional<qint64> physicalMs;  ///< the third report of the visitor's own phone: no rule can be faster
    std::optional<qint64> openedMs;    ///< when the app was opened
    std::optional<int> strongestDb;    ///< the best single report over its signature's threshold, of any phone, in 20 s from the asking on
    std::optional<int> strongestOwnDb; ///< the same of the visitor's own
    std::optional<qint64> oneSampleMs; ///< when a first report reached the threshold: the rule of SafeEntry's gateway
    std::optional<int> scannedDb;      ///< the best phone's mean over its threshold, in 5 s from the asking on: a plain scan
};

/// What the door is like.
struct VisitRules {
    QList<AppSignature> signatures;
    int thresholdsDb = 0; ///< added to every signature's threshold
    MarkRules mark;
    bool followsGuidance = true; ///< the visitor takes the phone away and holds it again when asked to
};

/// Plays scenarios against the kiosk's own listener: the same code as at the door, on a clock that leaps. One drawn lobby gives as many outcomes as
/// somebody in it holds a phone to the mark.
[[nodiscard]] std::vector<VisitOutcome> playVisits(const Scenario &scenario, const VisitRules &rules, quint64 seed);

/// `count` visits or a few more, of seeds from 1 on.
[[nodiscard]] std::vector<VisitOutcome> playMany(const Scenario &scenario, const VisitRules &rules, int count);

} // namespace Gatebook
