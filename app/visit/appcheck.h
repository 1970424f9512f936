// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/appsignature.h"

#include <QtCore/QString>

#include <optional>

namespace Gatebook {

/// What the app check says of one visit.
enum class AppVerdict {
    Listening,    ///< less than `listen_at_least` of working radio so far
    Confirmed,    ///< an exact signature from a phone that was near during this session; never reverts
    Possible,     ///< an overflow bit, or a phone heard but never near
    NotHeard,     ///< nothing, after enough listening: "we could not hear it", never "not installed"
    NoSmartphone, ///< the visitor says so
    Declined,     ///< the visitor does not want the check
    Unavailable,  ///< the radio is known not to work; nobody is blamed
    NotChecked    ///< policy off, or recorded before the check could end
};

/// Why the verdict is what it is; kept with the visit. Nothing in it identifies a phone.
struct AppEvidence {
    AppVerdict verdict = AppVerdict::NotChecked;
    QString signature;                    ///< of the strongest evidence, empty when there is none
    qint64 listenedMs = 0;                ///< of working radio since the first touch
    int samples = 0;                      ///< sightings since the first touch
    std::optional<int> levelDbm;          ///< median of the phone that decided, rounded to 5 dB
    std::optional<Certainty> certainty{}; ///< of the strongest evidence; kept in the journal only, not in the visit's row

    bool operator==(const AppEvidence &) const = default;
};

/// The visitor's own word instead of what was heard: nothing of the radio stays in it but for how long it listened.
[[nodiscard]] AppEvidence saidInstead(AppVerdict verdict, const AppEvidence &heard);

/// As the CSV and `listen` write it: "confirmed", "not_heard"…
[[nodiscard]] QString toText(AppVerdict verdict);
/// The reverse; nothing for a word that is none of them.
[[nodiscard]] std::optional<AppVerdict> appVerdictFromText(const QString &text);

} // namespace Gatebook
