// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/replay.h"

namespace Gatebook {

namespace {

bool comesBack(EntryKind kind)
{
    return kind == EntryKind::CheckOutUndone || kind == EntryKind::Corrected;
}

} // namespace

Result<Replay::Returns> Replay::returnsIn(Database &database)
{
    auto statement = database.prepare("SELECT visit FROM journal WHERE kind IN (?1, ?2)");
    if (!statement)
        return statement.failure();
    statement->bind(1, toText(EntryKind::CheckOutUndone)).bind(2, toText(EntryKind::Corrected));
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
    if (comesBack(entry.kind))
        --m_returns[entry.visit];
    Visit &visit = m_open[entry.visit];
    if (const auto done = project(visit, entry); !done) {
        if (visit.state == VisitState::None)
            m_open.remove(entry.visit);
        return done.failure();
    }
    if (visit.state == VisitState::Inside || visit.state == VisitState::Waiting)
        return std::optional<Visit>();
    if (m_returns.value(entry.visit) > 0)
        return std::optional<Visit>();
    return std::optional<Visit>(m_open.take(entry.visit));
}

} // namespace Gatebook
