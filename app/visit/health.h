// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <optional>

namespace Gatebook {

/// How something of the machine is: for the doctor and for the staff's health page alike.
enum class Health {
    Ok,
    Warn, ///< it works, and should be looked after
    Bad   ///< it does not work, or soon will not
};

/// Bad under 100 MiB, for a full disk stops the kiosk; warned of under 1000 MiB: a book of a busy year is some hundred MiB with its log.
[[nodiscard]] Health diskHealth(qint64 freeBytes);

/// Bad before the day this program was built. Warned of when nothing keeps the clock right, or nobody knows (`synchronised` empty). UTC ms.
[[nodiscard]] Health clockHealth(qint64 nowMs, qint64 buildDateMs, std::optional<bool> synchronised);

} // namespace Gatebook
