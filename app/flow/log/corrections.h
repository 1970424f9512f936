// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/staffbook.h"
#include "flow/ports/visitbook.h"
#include "visit/correction.h"

namespace Gatebook {

inline constexpr int LongestReasonChars = 200; ///< in UTF-16 units

/// What speaks against a correction. Each is mended at one place of the screen.
enum class CorrectionProblem {
    NothingChanged,
    NoReason,
    NoName,
    ComesInFuture,  ///< the check-in lies after now
    LeavesInFuture, ///< the check-out does
    LeavesBefore,   ///< the check-out lies before the check-in
    HasNotLeft,     ///< a check-out of someone who is inside or waits is a check-out, not a correction; who did not enter has none
    NotSeen         ///< a verdict that nobody can give by looking at the phone
};

/// Whether staff can say so by looking at the phone: confirmed, not heard, no smartphone, declined.
[[nodiscard]] bool canBeSeen(AppVerdict verdict);
/// Receptionists put the log right. IT keeps the machine and the key of the journal, and does not.
[[nodiscard]] bool mayCorrect(StaffRole role);

/// The values as they will be kept: tidied.
[[nodiscard]] Correctable tidied(Correctable wanted);
/// What speaks against it, in the order of the enum; nothing: it can be recorded. `wanted` is tidied.
[[nodiscard]] QList<CorrectionProblem> problemsOf(const Visit &visit, const Correctable &wanted, const QString &reason, qint64 nowMs);

/// Puts a visit right, by an entry of its own with a reason; what was recorded before stays in the journal. `seen` is the visit as its corrector saw
/// it: Conflict when others changed it meanwhile. NotAllowed when the account is not there, disabled, or of a role that may not; BadInput when
/// something speaks against it. Returns the visit as it is then.
Result<Visit> correct(
    VisitBook &book, StaffBook &staff, qint64 nowMs, const QString &account, const Visit &seen, const Correctable &wanted, const QString &reason);

} // namespace Gatebook
