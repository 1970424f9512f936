// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace Gatebook {

/// How far the wall clock could be trusted when a moment was recorded.
enum class ClockQuality {
    Good,
    Jumped,     ///< it ran more than 2 s differently from the monotonic clock since the start or the last entry
    BeforeBuild ///< it shows a time before this program was built
};

[[nodiscard]] QString toText(ClockQuality quality); ///< "good", "jumped", "before_build"
[[nodiscard]] std::optional<ClockQuality> clockQualityFromText(const QString &text);

} // namespace Gatebook
