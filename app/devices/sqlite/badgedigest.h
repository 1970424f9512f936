// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace Gatebook {

/// What the book keeps of a badge's token: BLAKE2b-256 keyed with the site key, under a purpose of its own (32 bytes).
[[nodiscard]] QByteArray badgeDigestOf(const QByteArray &siteKey, const QByteArray &token);

} // namespace Gatebook
