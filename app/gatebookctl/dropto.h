// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

namespace Gatebook::Ctl {

/// When root runs a command: becomes the account that owns `path` (or, while it does not exist, its folder), for good, so that no file of root's is
/// left beside the book for the kiosk to trip over. Does nothing for other accounts, and for what root owns. Call it before the book is opened.
Result<void> dropToOwnerOf(const QString &path);

} // namespace Gatebook::Ctl
