// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/badgebook.h"
#include "flow/ports/staffbook.h"

namespace Gatebook {

/// The account that a badge (its token) chooses: the one whose name it bears. Empty for a badge that bears no account's name, that is revoked or
/// unknown, or whose account is disabled. It chooses and no more: the PIN opens.
Result<QString> accountOfBadge(const Result<Badge> &badge, StaffBook &staff);

} // namespace Gatebook
