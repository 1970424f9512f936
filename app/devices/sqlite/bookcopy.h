// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/database.h"

#include <functional>

namespace Gatebook {

/// Called now and then while pages are copied; false stops the copying.
using CopyProgress = std::function<bool(qint64 done, qint64 total)>;

/// Copies an open book into a new file (mode 0600): as it was at one moment, one whole file without a -wal, there whole or not at all. Writers are
/// not held up. The site key is not in it. Conflict when `path` exists already; CannotWrite when stopped; else the failures of SQLite and of the
/// disk. `check` looks at the finished copy before it takes its name; its failure is passed on and nothing is left.
Result<void> copyBook(Database &book, const QString &path, const CopyProgress &progress, const std::function<Result<void>(Database &copy)> &check);

} // namespace Gatebook
