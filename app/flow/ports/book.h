// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/badgebook.h"
#include "flow/ports/rowsbook.h"
#include "flow/ports/staffbook.h"
#include "flow/ports/visitbook.h"
#include "flow/ports/visitlog.h"

namespace Gatebook {

/// A whole book: the visits and their log and, beside the journal, the accounts and badges of the staff. What a BookKeeper keeps.
class Book : public VisitBook, public VisitLog, public RowsBook, public StaffBook, public BadgeBook
{
};

} // namespace Gatebook
