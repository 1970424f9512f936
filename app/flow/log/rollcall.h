// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/book.h"
#include "visit/rollcall.h"

#include <QtCore/QSet>

namespace Gatebook {

/// A roll call under way: who was to be called when it began, and who is known to be safe. It names nobody, so that it can be kept in a file.
struct RollCallTicks {
    qint64 madeAtMs = 0;
    QList<QUuid> help;
    QList<QUuid> waiting;
    QList<QUuid> inside;
    QList<QUuid> unseen;
    QSet<QUuid> here;

    bool operator==(const RollCallTicks &) const = default;
};

inline constexpr qint64 RollCallLastsMs = 12LL * 60 * 60 * 1000; ///< an older one is over, even if nobody ended it

/// Everybody who waits or is inside, those who need help first, and who of today left unseen. `zone` (IANA) is the site's. The failures are the
/// book's.
Result<RollCall> takeRollCall(Book &book, qint64 nowMs, const QByteArray &zone);

/// The people of one that is under way, as they were listed; a visit that the book no longer has is left out. The failures are the book's.
Result<RollCall> resumeRollCall(Book &book, const RollCallTicks &ticks, const QByteArray &zone);

/// Who is called, nobody ticked yet.
[[nodiscard]] RollCallTicks ticksOf(const RollCall &call);
[[nodiscard]] QByteArray toJson(const RollCallTicks &ticks);
/// BadFile for what toJson() did not write.
Result<RollCallTicks> ticksFromJson(const QByteArray &json);

} // namespace Gatebook
