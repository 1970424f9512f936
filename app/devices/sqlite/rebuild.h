// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/verifyreport.h"

namespace Gatebook {

/// Makes the rows of `visit` anew from the journal, in one transaction. Returns how many there are.
Result<qint64> rebuildProjection(Database &database, const BookProgress &progress);

/// An entry that says something of the book, not of one visit; it has no part in the projection.
[[nodiscard]] bool isOfTheBook(const JournalRow &row);

} // namespace Gatebook
