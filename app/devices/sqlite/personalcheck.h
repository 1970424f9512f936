// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/journalcursor.h"

#include <QtCore/QSet>

namespace Gatebook {

/// Follows which personal values must be there: each that an entry gives a digest of, until a later entry drops it.
class PersonalCheck
{
public:
    /// What is wrong with an entry's personal values, one sentence each.
    [[nodiscard]] QStringList check(const JournalRow &row, const QJsonObject &body, const QList<PersonalRow> &personal);
    /// Values that are gone although no entry said so. After the last entry.
    [[nodiscard]] QList<PersonalPlace> missing() const;

private:
    void settle(const PersonalPlace &drop, QStringList &problems);

    QSet<PersonalPlace> m_missing; ///< mentioned, not there, not dropped so far
};

} // namespace Gatebook
