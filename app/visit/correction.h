// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/journalentry.h"

namespace Gatebook {

/// What can be put right on a visit that is recorded.
enum class CorrectedField { Name, Organisation, HostPerson, Department, Purpose, CheckIn, CheckOut, Verdict };
[[nodiscard]] QString toText(CorrectedField field); ///< its word in the journal: "name", "host_person", "check_in", "app_check" …
[[nodiscard]] std::optional<CorrectedField> correctedFieldFromText(const QString &text);

/// The values of a visit that can be put right.
struct Correctable {
    QString name{};
    QString organisation{};
    Host host{};
    Purpose purpose = Purpose::Unknown;
    qint64 checkedInAtMs = 0;               ///< UTC
    std::optional<qint64> checkedOutAtMs{}; ///< UTC; empty: not known, or has not left
    AppVerdict verdict = AppVerdict::NotChecked;

    bool operator==(const Correctable &) const = default;
};
[[nodiscard]] Correctable correctableOf(const Visit &visit);
/// Which of them differ, in the order of the enum.
[[nodiscard]] QList<CorrectedField> changedFields(const Correctable &before, const Correctable &now);

/// The entry of a correction: the fields that changed, their new values and the reason. The old values stay in the entries before it.
[[nodiscard]] JournalEntry correctedEntry(
    const QUuid &visit, qint64 atMs, const QString &staff, const Correctable &before, const Correctable &now, const QString &reason);

/// What a `corrected` entry changed. Nothing for another kind.
[[nodiscard]] QList<CorrectedField> correctedFields(const JournalEntry &entry);

/// Applies a `corrected` entry to its visit. A verdict brings no evidence, so that signature and sightings go; a time of leaving is known by staff. A
/// personal value that was erased since is empty. Returns the key of the body that cannot be used; empty: all can.
[[nodiscard]] QString projectCorrection(Visit &visit, const JournalEntry &entry);

} // namespace Gatebook
