// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/chain.h"
#include "devices/sqlite/database.h"
#include "visit/journalentry.h"

#include <QtCore/QList>

namespace Gatebook {

/// A row of `personal`.
struct PersonalRow {
    qint64 seq = 0;
    QByteArray kind;
    QByteArray salt;
    QByteArray value;
};

/// A personal value, by its place.
using PersonalPlace = std::pair<qint64, QByteArray>; ///< seq, kind

/// Reads the journal from its first entry to its last, each with the personal values it still has. For one transaction; memory stays flat.
class JournalCursor
{
public:
    static Result<JournalCursor> open(Database &database);

    /// True: row() and personal() are the next entry's. False: no more.
    Result<bool> next();
    [[nodiscard]] const JournalRow &row() const { return m_row; }
    [[nodiscard]] const QList<PersonalRow> &personal() const { return m_personal; }
    /// Personal values met since the last call whose entry does not exist. After the end: all that were left.
    [[nodiscard]] QList<PersonalPlace> takeStrays();

private:
    JournalCursor(Statement journal, Statement personal);
    Result<void> readPersonal();
    Result<bool> nextPersonal();

    Statement m_journal;
    Statement m_values;
    bool m_valuesEnded = false;
    std::optional<PersonalRow> m_waiting; ///< read already, of a later entry
    JournalRow m_row;
    QList<PersonalRow> m_personal;
    QList<PersonalPlace> m_strays;
};

inline constexpr char ErasedKind[] = "erased"; ///< an entry about the book: its body's "drops" says which personal values went

/// The personal values an entry's body says are gone from then on.
[[nodiscard]] QList<PersonalPlace> dropsOf(const QJsonObject &body);
[[nodiscard]] QJsonArray dropsToJson(const QList<PersonalPlace> &drops);

/// A row as the entry it was made of. BadFile when it is none of ours.
Result<JournalEntry> entryOf(const JournalRow &row, const QList<PersonalRow> &personal);

} // namespace Gatebook
