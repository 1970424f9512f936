// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/bytesink.h"
#include "visit/figures.h"

namespace Gatebook {

/// The tables that the figures are written as, each a CSV of its own.
enum class FiguresTable { Days, Hours, Entrances, Policies, Checks, Conversions, Stays, Exits };
inline constexpr std::array AllFiguresTables{FiguresTable::Days, FiguresTable::Hours, FiguresTable::Entrances, FiguresTable::Policies,
    FiguresTable::Checks, FiguresTable::Conversions, FiguresTable::Stays, FiguresTable::Exits};

/// "days", "hours" …: the name of its file.
[[nodiscard]] QString toText(FiguresTable table);
/// "checked", "no_smartphone", "declined", "unavailable", "not_checked".
[[nodiscard]] QString toText(CheckOutcome outcome);

/// Writes one table: RFC 4180, a header, numbers with a point, percentages with one decimal. The lines of all entrances together come first, with an
/// empty entrance. What is hidden is an empty cell, and a 1 in the column that says so. The failures are those of the sink.
Result<void> writeFiguresCsv(FiguresTable table, const FiguresTold &figures, ByteSink &sink);

} // namespace Gatebook
