// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QString>

namespace Gatebook {

/// The room on a disk.
struct DiskSpace {
    qint64 freeBytes = 0; ///< for this account
    qint64 totalBytes = 0;
};

/// Of the disk that holds the folder. CannotOpen when there is no such folder.
Result<DiskSpace> diskSpace(const QString &folder);

/// Whether this account can make files in the folder, tried with a file that has no name and is gone at once. CannotOpen, CannotWrite, DiskFull.
Result<void> canWriteIn(const QString &folder);

/// What the kernel believes of the wall clock: whether something (NTP, a receiver) keeps it right. Nothing when it does not say.
[[nodiscard]] std::optional<bool> isClockSynchronised();

/// Whether a font family is installed, as fontconfig's `fc-list` says. Unsupported when there is no such command.
Result<bool> hasFont(const QString &family);

} // namespace Gatebook
