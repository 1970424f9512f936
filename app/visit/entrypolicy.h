// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/appcheck.h"

namespace Gatebook {

enum class EntryPolicy {
    Require,   ///< agencies, by the directive of 4 August 2020
    Recommend, ///< shops, hotels, restaurants
    Off
};

/// The site's rule, from the settings.
struct EntryRule {
    EntryPolicy policy = EntryPolicy::Recommend;
    bool waitWhenUnavailable = false; ///< `require_when_unavailable = "wait"`; the default lets in

    bool operator==(const EntryRule &) const = default;
};

enum class Entry {
    LetIn, ///< the visit begins
    Wait   ///< journaled as waiting; the receptionist decides
};

/// Who enters by himself and who is asked to see the receptionist. Nobody is turned away by a machine.
[[nodiscard]] Entry decideEntry(const EntryRule &rule, AppVerdict verdict);

[[nodiscard]] QString toText(EntryPolicy policy);
[[nodiscard]] std::optional<EntryPolicy> entryPolicyFromText(const QString &text);

} // namespace Gatebook
