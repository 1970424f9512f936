// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/visitbook.h"

namespace Gatebook {

/// Who left, and who left with them: whoever leads a delegation takes all of it along that is still inside.
struct Departure {
    Visit visit;         ///< as it was left
    QList<Visit> before; ///< all that were checked out, as they were until then, that visit first; for takeBackCheckOuts()
};

/// Checks out, with exit source `pass`, the open visit that a typed code (as typed, not yet normalised) belongs to. BadInput when the code is
/// malformed, NotFound when no open visit has it.
Result<Departure> checkOutByCode(VisitBook &book, const QString &typed, qint64 nowMs, ClockQuality quality, const QString &actor);
/// The same for the text of a scanned pass.
Result<Departure> checkOutByToken(VisitBook &book, const QString &qrText, qint64 nowMs, ClockQuality quality, const QString &actor);

/// The same for a visit that was found otherwise, as `source` says: Conflict when it is not open.
Result<Departure> checkOutById(VisitBook &book, const QUuid &visit, ExitSource source, qint64 nowMs, ClockQuality quality, const QString &actor);

/// Checks out those of these visits that are still inside, all or none, with exit source staff. Returns them as they were before, for
/// takeBackCheckOuts().
Result<QList<Visit>> checkOutAll(VisitBook &book, const QList<QUuid> &visits, qint64 nowMs, ClockQuality quality, const QString &actor);
/// Takes such a check-out back, all or none: the stays go on, each with the pass it had. Conflict when one is no longer so.
Result<void> takeBackCheckOuts(VisitBook &book, const QList<Visit> &before, qint64 nowMs, const QString &actor);

/// Closes every visit that began before closing time and is still open (inside, or waiting for the receptionist): exit source auto, no time. Returns
/// how many. A later run closes nothing twice.
Result<int> closeDay(VisitBook &book, qint64 closingAtMs);

/// The last closing moment (UTC ms) at or before `nowMs`, for a closing time in minutes after midnight of `timezone` (IANA; UTC when it
/// is not known). A closing time that a change to summer time skips counts as the same number of minutes later; one that comes twice, its first
/// coming.
[[nodiscard]] qint64 lastClosingMs(qint64 nowMs, int closingMinutes, const QByteArray &timezone);

} // namespace Gatebook
