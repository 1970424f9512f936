// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/sqlitebook.h"
#include "gatebookctl/command.h"

namespace Gatebook::Ctl {

/// The book that --db or the settings name, opened as its owner (see dropToOwnerOf). `random` must outlive it.
Result<std::unique_ptr<SqliteBook>> openBook(const Shared &shared, OpenMode mode, RandomSource &random);

} // namespace Gatebook::Ctl
