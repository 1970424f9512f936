// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/journalentry.h"

namespace Gatebook {

/// Projects a journal, entry by entry, keeping only the visits that are still open.
class Replay
{
public:
    /// The visit, when this entry closed it (it is then forgotten); nothing while it stays open. Conflict when the entry cannot follow.
    Result<std::optional<Visit>> feed(const JournalEntry &entry);
    /// Those still waiting or inside.
    [[nodiscard]] QList<Visit> open() const { return m_open.values(); }

private:
    QHash<QUuid, Visit> m_open;
};

} // namespace Gatebook
