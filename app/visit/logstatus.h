// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/visit.h"

namespace Gatebook {

/// How a visit stands, as the log's filter tells them apart.
enum class LogStatus {
    Inside,
    Waiting,
    Left,       ///< and somebody or something saw it
    LeftUnseen, ///< closed at closing time, or the time is not known otherwise
    DidNotEnter
};
[[nodiscard]] QString toText(LogStatus status); ///< "inside", "waiting", "left", "left_unseen", "did_not_enter"
[[nodiscard]] std::optional<LogStatus> logStatusFromText(const QString &text);
/// Of a recorded visit.
[[nodiscard]] LogStatus logStatusOf(const Visit &visit);

} // namespace Gatebook
