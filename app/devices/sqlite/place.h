// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

namespace Gatebook {

/// A name beside `path` that nothing bears yet, for making a file before it takes its place.
[[nodiscard]] QString asideOf(const QString &path);
/// Gives a finished file its name, never over another one, and syncs the folder. Found there already (another process was quicker) is fine.
Result<void> putInPlace(const QString &aside, const QString &path);
/// Removes an unfinished file and what SQLite may have left beside it.
void removeAside(const QString &aside);

/// Writes a file that must not exist, mode 0600, and syncs it.
Result<void> writeNewFile(const QString &path, const QByteArray &content);

/// CannotWrite when this account may not make files beside `path`, as SQLite must.
Result<void> checkFolderWritable(const QString &path);

} // namespace Gatebook
