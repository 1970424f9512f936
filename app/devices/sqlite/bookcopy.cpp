// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/bookcopy.h"

#include "devices/sqlite/bookfile.h"
#include "devices/sqlite/place.h"

#include <QtCore/QFileInfo>

#include <sqlite3.h>

namespace Gatebook {

namespace {

constexpr int PagesAtOnce = 256; // a megabyte between two looks at whether to stop

struct EndBackup {
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

Result<void> copyPages(Database &from, Database &to, const CopyProgress &progress)
{
    const std::unique_ptr<sqlite3_backup, EndBackup> backup(sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (!backup)
        return databaseFailure(to.handle(), sqlite3_errcode(to.handle()));
    for (;;) {
        const int code = sqlite3_backup_step(backup.get(), PagesAtOnce);
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_OK)
            return databaseFailure(to.handle(), code);
        const qint64 total = sqlite3_backup_pagecount(backup.get());
        if (!progress(total - sqlite3_backup_remaining(backup.get()), total))
            return Failure{Failure::Reason::CannotWrite, QStringLiteral("stopped; nothing was written")};
    }
}

// Within a read transaction, so that it is one moment's book and no writer makes SQLite begin anew.
Result<void> copyMoment(Database &from, Database &to, const CopyProgress &progress)
{
    if (auto begun = from.execute("BEGIN"); !begun)
        return begun;
    Result<void> done;
    if (const auto read = from.number("PRAGMA schema_version"); !read)
        done = read.failure();
    else
        done = copyPages(from, to, progress);
    const auto ended = from.execute("COMMIT");
    return done ? ended : done;
}

Result<void> fill(Database &book, const QString &aside, const CopyProgress &progress, const std::function<Result<void>(Database &)> &check)
{
    auto copy = Database::open(aside, Database::Access::Create, BookBusyMs);
    if (!copy)
        return copy.failure();
    if (auto copied = copyMoment(book, *copy, progress); !copied)
        return copied;
    if (auto set = copy->execute("PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE"); !set) // not in a -wal, which a copy may lose
        return set;
    return check(*copy);
}

} // namespace

Result<void> copyBook(Database &book, const QString &path, const CopyProgress &progress, const std::function<Result<void>(Database &copy)> &check)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(absolute))
        return Failure{Failure::Reason::Conflict, QStringLiteral("%1 exists already; a backup replaces no file").arg(absolute)};
    const QString aside = asideOf(absolute);
    if (auto filled = fill(book, aside, progress, check); !filled) {
        removeAside(aside);
        return filled;
    }
    return putInPlace(aside, absolute);
}

} // namespace Gatebook
