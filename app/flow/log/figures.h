// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/visitrows.h"
#include "visit/figures.h"
#include "visit/sitetime.h"

#include <array>
#include <functional>
#include <map>

namespace Gatebook {

/// Visits that have something in common.
struct VisitTally {
    qint64 visits = 0;
    Share adoption; ///< confirmed, of those with a smartphone

    VisitTally &operator+=(const VisitTally &other);
    bool operator==(const VisitTally &) const = default;
};

/// What is counted of one entrance.
struct EntranceFigures {
    VisitTally total;
    std::map<qint64, VisitTally> days;  ///< by days since 1970 in the site's zone
    std::array<VisitTally, 24> hours;   ///< of arrival, in the site's zone
    std::array<VisitTally, 3> policies; ///< in the order of EntryPolicy
    std::array<qint64, CheckOutcomes> checks{};
    Share installed; ///< as the next two see ToldFigures
    bool codesNotKept = false;
    Share unknownExits;
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
