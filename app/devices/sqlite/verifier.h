// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/verifyreport.h"

namespace Gatebook {

/// Checks a whole book within one read transaction, entry by entry; memory is bounded by the visits open at a time and by what was erased.
Result<VerifyReport> verifyBook(Database &database, const QByteArray &siteKey, const VerifyOptions &options);

} // namespace Gatebook
