// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QTime>

#include <optional>

namespace Gatebook {

/// A day as people type it: "4/8/2020", "04.08.20", "4-8", "040820", "2020-08-04"; day before month. Without a year the last such day that is not
/// after `today`. Nothing for what is no day.
[[nodiscard]] std::optional<QDate> dayFromTyped(const QString &text, QDate today);

/// A time as people type it: "8:44", "08.44", "8h44", "8h", "844", "0844". Nothing for what is no time of a day.
[[nodiscard]] std::optional<QTime> clockFromTyped(const QString &text);

/// "4/8/2020", as dayFromTyped() reads it.
[[nodiscard]] QString dayText(QDate day);

} // namespace Gatebook
