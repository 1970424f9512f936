// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace Gatebook {

inline constexpr int TokenBytes = 16;

/// A random token as the text of a QR, and back: `prefix` and 26 characters of base32 (RFC 4648 §6, no padding), all of QR's alphanumeric mode.
[[nodiscard]] QString tokenText(QLatin1StringView prefix, const QByteArray &token);
/// Nothing for any other prefix, length or character, or bits beyond the token.
[[nodiscard]] std::optional<QByteArray> tokenFromText(QLatin1StringView prefix, const QString &text);

} // namespace Gatebook
