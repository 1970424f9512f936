// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/staffbook.h"
#include "flow/ports/visitbook.h"

namespace Gatebook {

/// A whole book: the visits and, beside the journal, the staff accounts. What a BookKeeper keeps.
class Book : public VisitBook, public StaffBook
{
};

} // namespace Gatebook
