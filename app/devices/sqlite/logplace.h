// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/database.h"
#include "visit/visit.h"

namespace Gatebook {

inline constexpr qint64 PlacesPerSecond = 4096; ///< of the check-in; see migration 4

/// What a visit is found by: name, organisation, host and department in plain letters, a line each. Personal: erasing a name writes it anew.
[[nodiscard]] QString foldedText(const Visit &visit);

/// Keeps the log in step with a visit that was just written inside the caller's transaction. `before` is the visit as it was, with state None when it
/// is new. Nothing is written when neither its second nor its text changed.
Result<void> writeLog(Database &database, const Visit &before, const Visit &now);

/// Makes the whole log anew from the visits, inside the caller's transaction.
Result<void> rebuildLog(Database &database);

/// What is wrong with the log's row of a visit; empty when nothing is.
Result<QString> logProblem(Database &database, const Visit &visit);

} // namespace Gatebook
