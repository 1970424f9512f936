// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/visitlog.h"

#include <string>

namespace Gatebook {

/// Where the lines come from. With a text or a department, both of the last two have some.
enum class LogSource {
    Log,
    Open,   ///< who is inside or waits: few, by their own index
    Unseen, ///< and what else is seldom, see migration 6
    NotEntered,
    Corrected,
    SeldomCheck,
    Search,
    New ///< not in the search yet: few, and looked through
};
/// Of these the lines come by the time of check-in, those of one second in any order.
[[nodiscard]] bool isSeldom(LogSource source);

/// What a filter looks for, and where.
struct LogWanted {
    explicit LogWanted(const LogFilter &filter);
    [[nodiscard]] QList<LogSource> sources() const;

    QString folded; ///< the text in plain letters
    QString match;  ///< for the search: the text and the department; empty when both are too short for it
    std::optional<LogSource> few;
};

/// What to ask. Parameters: 1 and 2 the places (before, from), 3 and 4 the times of check-in (from, until), 5 entrance, 6 status, 7 app check, 8
/// whether corrected only, 9 text, 10 match (of Search only), 11 how many (of the lines only), 12 department; an empty text is no condition.
[[nodiscard]] std::string linesSql(LogSource source);  ///< the visit's columns and the place
[[nodiscard]] std::string totalsSql(LogSource source); ///< as LogTotals has them

} // namespace Gatebook
