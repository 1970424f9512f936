// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/visitrows.h"
#include "visit/sitetime.h"

#include <memory>

namespace Gatebook {

/// The visits of a time, for readers that pass over all of them (figures). While the rows live, nothing else may be asked of the book: read a
/// stretch that is quickly read, and let them go.
class RowsBook
{
public:
    virtual ~RowsBook() = default;

    /// By check-in time. The failures are those of the rows.
    virtual Result<std::unique_ptr<VisitRows>> rows(const Period &period) = 0;
};

} // namespace Gatebook
