// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/journalcursor.h"

namespace Gatebook {

/// Deletes, inside the caller's write transaction, what need not be kept once `entry` has happened to the visit that was `before`: with the end of a
/// stay its pass, and the card's digest unless the visitor asked to be recognised; with CardForgotten that digest in all visits that are over.
/// Returns which personal values went.
Result<QList<PersonalPlace>> dropSpentKeys(Database &database, const JournalEntry &entry, const Visit &before);

} // namespace Gatebook
