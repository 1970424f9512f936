// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/replay.h"

namespace Gatebook {

Result<Replay::Returns> Replay::returnsIn(Database &database)
{
    auto statement = database.prepare("SELECT visit FROM journal WHERE kind = ?1");
    if (!statement)
        return statement.failure();
    statement->bind(1, toText(EntryKind::CheckOutUndone));
    const auto visits = statement->rows([](const Statement &row) { return QUuid(row.string(0)); });
    if (!visits)
        return visits.failure();
    Returns out;
    for (const QUuid &visit : *visits)
        ++out[visit];
    return out;
}

Result<std::optional<Visit>> Replay::feed(const JournalEntry &entry)
{
    Visit &visit = m_open[entry.visit];
    if (const auto done = project(visit, entry); !done) {
        if (visit.state == VisitState::None)
            m_open.remove(entry.visit);
        return done.failure();
    }
    if (visit.state == VisitState::Inside || visit.state == VisitState::Waiting)
        return std::optional<Visit>();
    if (const auto again = m_returns.find(entry.visit); again != m_returns.end() && *again > 0) {
        --*again;
        return std::optional<Visit>();
    }
    return std::optional<Visit>(m_open.take(entry.visit));
}

} // namespace Gatebook
