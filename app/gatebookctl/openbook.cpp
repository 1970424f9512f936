// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/openbook.h"

#include "gatebookctl/dropto.h"

namespace Gatebook::Ctl {

Result<std::unique_ptr<SqliteBook>> openBook(const Shared &shared, OpenMode mode, RandomSource &random)
{
    const auto settings = shared.settings();
    if (!settings)
        return settings.failure();
    const QString path = shared.bookPath(*settings);
    if (const auto dropped = dropToOwnerOf(path); !dropped)
        return dropped.failure();
    return SqliteBook::open(path, mode, random);
}

} // namespace Gatebook::Ctl
