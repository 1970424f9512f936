// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

namespace Gatebook {

/// Makes a book with the invented visits of the morning before `nowMs` (UTC), and of the days before; some visitors are still inside. CannotOpen,
/// CannotWrite, DiskFull.
Result<void> makeDemoBook(const QString &path, const Settings &settings, qint64 nowMs);

} // namespace Gatebook
