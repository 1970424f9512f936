// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/randomsource.h"
#include "flow/ports/visitbook.h"
#include "flow/ports/visitlog.h"

namespace Gatebook {

/// What the staff saw of a visitor's phone.
enum class PhoneSeen {
    NotChecked,
    AppSeen, ///< running, on the phone
    NoSmartphone
};

/// When a visit was that stands in a paper register.
struct PaperTimes {
    qint64 cameMs = 0;                 ///< UTC
    std::optional<qint64> leftMs = {}; ///< UTC; empty: not written down
    bool operator==(const PaperTimes &) const = default;
};

/// A visit that the staff type in, for somebody who cannot, or from a paper register.
struct StaffEntry {
    Visitor visitor = {};
    Host host = {};
    Purpose purpose = Purpose::Unknown;
    PhoneSeen phone = PhoneSeen::NotChecked; ///< of paper, nothing is known
    bool needsHelp = false;
    std::optional<PaperTimes> paper = {}; ///< empty: the visitor stands at the desk
};

/// What speaks against it, in the order in which it is to be mended.
enum class EntryProblem {
    NoName,
    ComesInFuture,
    TooOld, ///< came longer ago than OldestPaperMs
    LeavesInFuture,
    LeavesBefore ///< before they came
};

inline constexpr qint64 OldestPaperMs = 31LL * 24 * 60 * 60 * 1000; ///< a register is keyed in after a blackout, not after a season
inline constexpr qint64 SameVisitMs = 10LL * 60 * 1000;             ///< the same name within it is likely the same visit

/// Where the staff sit, and the rules of the place.
struct DeskPlace {
    QString site;
    QString entrance;
    EntryPolicy policy = EntryPolicy::Recommend;
    QByteArray zone; ///< IANA
};

[[nodiscard]] QList<EntryProblem> problemsOf(const StaffEntry &entry, qint64 nowMs);

/// Visits that this one may be already: the same name, whatever its marks and capitals, within SameVisitMs of it. Those taken back do not count.
Result<QList<Visit>> likelySame(VisitLog &log, const StaffEntry &entry, qint64 nowMs);

/// Records it: whoever the staff type in is let in by them, whatever the policy. Who came today and did not leave by the paper is inside and has a
/// pass; of an earlier day, left at a time that nobody knows. BadInput when something speaks against it. Returns the visit.
Result<Visit> enterVisit(
    VisitBook &book, RandomSource &random, const DeskPlace &place, const StaffEntry &entry, const QString &staff, qint64 nowMs, ClockQuality quality);

/// Takes it back, as long as nothing else became of it (else Conflict): the visit never began.
Result<void> takeBackEntry(VisitBook &book, const Visit &entered, const QString &staff, qint64 nowMs);

} // namespace Gatebook
