// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace Gatebook {

inline constexpr char LastExportSuffix[] = ".last-export"; ///< behind the book's path
inline constexpr char LastBackupSuffix[] = ".last-backup";

/// Leaves an empty file (mode 0600) that says by its time that something was done now. False when it cannot.
bool leaveStamp(const QString &path);
/// UTC ms; nothing when it was never done.
[[nodiscard]] std::optional<qint64> stampMs(const QString &path);

} // namespace Gatebook
