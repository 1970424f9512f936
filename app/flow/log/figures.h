// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/visitrows.h"
#include "visit/entrypolicy.h"
#include "visit/sitetime.h"

#include <array>
#include <functional>
#include <map>

namespace Gatebook {

/// So many of a group.
struct Share {
    qint64 with = 0;
    qint64 of = 0;

    Share &operator+=(const Share &other);
    bool operator==(const Share &) const = default;
};

/// Between which shares (0 to 1) the true one lies, with a confidence of 95 %.
struct ShareInterval {
    double low = 0;
    double high = 1;
};
/// By Wilson's score method (E. B. Wilson, 1927): honest for small groups, and never outside 0 to 1. Of nobody: 0 to 1.
[[nodiscard]] ShareInterval wilsonInterval(const Share &share);

/// Visits that have something in common.
struct VisitTally {
    qint64 visits = 0;
    Share adoption; ///< confirmed, of those with a smartphone

    VisitTally &operator+=(const VisitTally &other);
    bool operator==(const VisitTally &) const = default;
};

/// What became of the app check. Together they are all visits.
enum class CheckOutcome {
    Checked, ///< confirmed, possible or not heard, and nobody said that there is no smartphone: the group of whom adoption is told
    NoSmartphone,
    Declined,
    Unavailable, ///< the radio did not work
    NotChecked
};
inline constexpr int CheckOutcomes = 5;

/// What is counted of one entrance.
struct EntranceFigures {
    VisitTally total;
    std::map<qint64, VisitTally> days;  ///< by days since 1970 in the site's zone
    std::array<VisitTally, 24> hours;   ///< of arrival, in the site's zone
    std::array<VisitTally, 3> policies; ///< in the order of EntryPolicy
    std::array<qint64, CheckOutcomes> checks{};
    /// First heard after the install codes were shown, of those to whom they were shown; without those who then said that they carry no smartphone,
    /// and whoever came while the radio did not work.
    Share installed;
    /// There are checks among them of which nobody kept whether codes were shown; they are not in `installed`.
    bool codesNotKept = false;
    Share unknownExits;          ///< nobody saw them leave, of the stays that are over
    std::map<int, qint64> stays; ///< whole minutes, longer ones as LongestStayMinutes, to how many stayed so long

    EntranceFigures &operator+=(const EntranceFigures &other);
};
inline constexpr int LongestStayMinutes = 7 * 24 * 60;

/// Counts visits row by row, in memory that does not grow with their number. It looks at no personal value, so that erasing these changes nothing.
/// Left out: check-ins that the kiosk guessed and that were undone at once.
class Figures
{
public:
    explicit Figures(const QTimeZone &zone);

    void add(const VisitCells &cells);
    /// Of the same zone.
    Figures &operator+=(const Figures &other);

    [[nodiscard]] const std::map<QByteArray, EntranceFigures> &entrances() const { return m_entrances; }

private:
    SiteTime m_time;
    std::map<QByteArray, EntranceFigures> m_entrances;
};

/// Told of the visits counted so far, every few thousand; false stops.
using FiguresProgress = std::function<bool(qint64 visits)>;

/// Counts all rows. What was counted until then when the progress said to stop; the failures are those of the rows.
Result<Figures> countFigures(VisitRows &rows, const QTimeZone &zone, const FiguresProgress &progress = {});

} // namespace Gatebook
