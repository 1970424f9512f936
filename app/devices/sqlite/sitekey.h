// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

namespace Gatebook {

inline constexpr int SiteKeyBytes = 32;

/// The key's file beside its book: "F.key".
[[nodiscard]] QString siteKeyPath(const QString &bookPath);

/// Makes a key of 32 random bytes, mode 0600, durable and whole or not at all. A key that is already there stays.
Result<void> makeSiteKey(const QString &keyPath);

/// BookCorrupt when it is missing or has not 32 bytes: without it no entry can be added or verified. CannotOpen when it cannot be read.
Result<QByteArray> readSiteKey(const QString &keyPath);

} // namespace Gatebook
