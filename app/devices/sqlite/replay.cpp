// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/replay.h"

namespace Gatebook {

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
    return std::optional<Visit>(m_open.take(entry.visit));
}

} // namespace Gatebook
