// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "visit/health.h"

namespace Gatebook::Ctl {

[[nodiscard]] QString toText(Health health); ///< "ok", "warn", "bad"

/// What the doctor found of one thing.
struct Finding {
    QString what; ///< "book", "disk"…
    Health health = Health::Ok;
    QString text;   ///< how it is
    QString advice; ///< what to do; empty when all is well
};
using Findings = QList<Finding>;

/// The book file itself, its version and head, SQLite's quick check; and, under the policy `require`, whether anybody could let visitors in.
[[nodiscard]] Findings checkBook(const QString &path, const Settings &settings);
/// Room on the disk of the book's folder, and whether this account may write there.
[[nodiscard]] Findings checkDisk(const QString &bookPath);
/// The wall clock against `nowMs` (UTC): before the build, or kept right by nobody.
[[nodiscard]] Finding checkClock(qint64 nowMs, qint64 buildDateMs, std::optional<bool> synchronised);
/// What the signature files look for.
[[nodiscard]] Finding checkSignatures(const QList<AppSignature> &signatures);
/// The thresholds that were measured at this door; `path` is where they are kept.
[[nodiscard]] Finding checkCalibration(const QString &path);
/// Whether every store link fits into a code.
[[nodiscard]] Finding checkInstallLinks(const InstallLinks &links);
/// Whether the screens' fonts are there.
[[nodiscard]] Findings checkFonts();

} // namespace Gatebook::Ctl
