// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lobby/visits.h"

#include <QtCore/QString>

namespace Gatebook {

/// Of many visits of one kind. Shares are of 1.
struct Rates {
    int visits = 0;
    double confirmed = 0;       ///< by the visitor's own phone, within 20 s of being at the mark
    double confirmedOpened = 0; ///< the same, within 3 s of the app being opened
    double wrong = 0;           ///< by somebody else's phone
    double notHeard = 0;        ///< told at any time that the app could not be heard
    qint64 medianMs = 0;        ///< of the confirmed
    qint64 limitMs = 0;         ///< median of the greater of the dwell and the third report of the visitor's phone
    double oneSample = 0;       ///< confirmed by one sample over the threshold, as SafeEntry's gateway does, by whatever phone
    double scan = 0;            ///< confirmed by a scan of 5 s, by whatever phone
};

[[nodiscard]] Rates ratesOf(const std::vector<VisitOutcome> &visits);

/// A scenario file of resources/scenarios; stops the program when it cannot be read.
[[nodiscard]] Scenario shippedScenario(const QString &name);
/// The single visitor, whose app is in this state, or is opened so many seconds after it came to the mark.
[[nodiscard]] Scenario oneVisitor(AppState app, std::optional<double> opensAtS = {});
/// What the kiosk does by default.
[[nodiscard]] VisitRules defaultRules();

} // namespace Gatebook
