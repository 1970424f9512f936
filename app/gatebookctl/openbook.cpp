// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/openbook.h"

#include "gatebookctl/dropto.h"

#include <QtCore/QElapsedTimer>

#include <cstdio>
#include <unistd.h>

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

BookProgress terminalProgress(const QString &verb)
{
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    QElapsedTimer since;
    since.start();
    return [verb, since](qint64 done, qint64 total) {
        if (since.elapsed() < 1000)
            return;
        std::fprintf(stderr, "\r%s %lld of %lld%s", qUtf8Printable(verb), static_cast<long long>(done), static_cast<long long>(total),
            done == total ? "\n" : "");
    };
}

} // namespace Gatebook::Ctl
