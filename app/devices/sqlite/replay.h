// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/database.h"
#include "visit/journalentry.h"

namespace Gatebook {

/// Projects a journal, entry by entry, keeping only the visits that are still open, or of which more will be told.
class Replay
{
public:
    /// Of each visit, how many entries are still to come that can follow when it is over: it is opened again, or corrected.
    using Returns = QHash<QUuid, int>;
    /// Reads the whole journal for it.
    static Result<Returns> returnsIn(Database &database);

    explicit Replay(Returns returns = {})
        : m_returns(std::move(returns))
    {
    }

    /// The visit, when this entry closed it for good (it is then forgotten); nothing while it stays open. Conflict when the entry cannot follow.
    Result<std::optional<Visit>> feed(const JournalEntry &entry);
    /// Those still waiting or inside.
    [[nodiscard]] QList<Visit> open() const { return m_open.values(); }

private:
    Returns m_returns;
    QHash<QUuid, Visit> m_open;
};

} // namespace Gatebook
