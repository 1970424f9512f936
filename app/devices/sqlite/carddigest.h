// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace Gatebook {

inline constexpr int CardDigestBytes = 32;

/// What the book keeps of a citizen number: Argon2id (2 passes, 64 MiB) under a salt that only this site's key gives, so that the same number is
/// found again here, and without the key it takes a guess at every number there is. A tenth of a second or more; empty without the memory for it.
[[nodiscard]] QByteArray cardDigestOf(const QByteArray &siteKey, const QString &number);

} // namespace Gatebook
