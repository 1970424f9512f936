// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/clock.h"
#include "flow/ports/pinhasher.h"
#include "flow/ports/randomsource.h"
#include "flow/ports/staffbook.h"
#include "flow/ports/visitbook.h"

namespace Gatebook {

inline constexpr int WrongTriesBeforeSlowdown = 5;
inline constexpr int LongestStaffName = 40; ///< in UTF-16 units

/// How long an account (or the kiosk, for pass codes) must wait after this many wrong tries: 0 under 5, then 30 s, doubling, at most 15 min.
[[nodiscard]] qint64 slowdownMs(int wrongTries);

/// Checks a PIN: NotFound and disabled look like NotAllowed; TooManyTries with `retryAfterMs` while slowed down, without trying the PIN. Counts are
/// kept in the book, so a restart forgets nothing. Blocks for the length of one Argon2id.
Result<StaffAccount> signIn(StaffBook &staff, const PinHasher &hasher, const Clock &clock, const QString &name, const QString &pin);

/// Adds an account with a hashed PIN (4 to 12 ASCII digits, else BadInput). The name is tidied. Conflict when it is taken.
Result<void> addAccount(StaffBook &staff, const PinHasher &hasher, const QString &name, StaffRole role, const QString &pin);

/// Gives an account a new PIN (the same rule), and forgets its wrong tries. NotFound.
Result<void> changePin(StaffBook &staff, const PinHasher &hasher, const QString &name, const QString &pin);

/// The receptionist lets a waiting visitor in, with a reason (BadInput without one): the stay and the pass begin here. Returns the visit.
Result<Visit> letIn(VisitBook &book, RandomSource &random, const Clock &clock, const QUuid &visit, const QString &staff, const QString &reason);
/// The same for all of `visits`, who came together: a pass each, written at once or not at all. In their order.
Result<QList<Visit>> letInTogether(
    VisitBook &book, RandomSource &random, const Clock &clock, const QList<QUuid> &visits, const QString &staff, const QString &reason);
Result<Visit> recordDidNotEnter(VisitBook &book, const Clock &clock, const QUuid &visit, const QString &staff);
/// The same for all of `visits`, at once or not at all.
Result<QList<Visit>> recordDidNotEnterTogether(VisitBook &book, const Clock &clock, const QList<QUuid> &visits, const QString &staff);

/// Staff notes that somebody who waits or is inside needs help, or does not after all. Nothing is appended when it is so already. Returns the visit;
/// NotFound, Conflict when it is over.
Result<Visit> noteHelp(VisitBook &book, const Clock &clock, const QUuid &visit, const QString &staff, bool needsHelp);

} // namespace Gatebook
