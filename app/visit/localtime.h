// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace Gatebook {

/// A moment (UTC ms) in a zone (IANA); in UTC when the zone is not known to this machine.
[[nodiscard]] QDateTime localTime(qint64 utcMs, const QByteArray &zone);

/// "08:44", as every clock on the screens writes it.
[[nodiscard]] QString clockText(qint64 utcMs, const QByteArray &zone);

/// Whole minutes since midnight there, 0 to 1439.
[[nodiscard]] int minuteOfDay(qint64 utcMs, const QByteArray &zone);

/// The same; with the day before it, "3/8 08:44", when that is not the day of `nowMs`.
[[nodiscard]] QString dayClockText(qint64 utcMs, qint64 nowMs, const QByteArray &zone);

} // namespace Gatebook
