// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/bookfile.h"

#include "devices/sqlite/logplace.h"
#include "devices/sqlite/place.h"
#include "devices/sqlite/sitekey.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

#include <sodium.h>

namespace Gatebook {

namespace {

using Reason = Failure::Reason;

constexpr int LogMigration = 4; // what is found by is folded by this program, which SQL alone cannot

Result<void> applyMigration(Database &database, int number)
{
    QFile file(QStringLiteral(":/gatebook/migrations/%1.sql").arg(number, 4, 10, QChar(u'0')));
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Reason::Unsupported, QStringLiteral("migration %1 is not part of this program").arg(number)};
    return database.execute(file.readAll());
}

// All at once: a power cut leaves the book as it was before.
Result<void> migrate(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.failure();
    const auto from = database.number("PRAGMA user_version"); // here, for another process may have been quicker
    if (!from)
        return from.failure();
    for (int number = static_cast<int>(*from) + 1; number <= BookVersion; ++number) {
        if (auto done = applyMigration(database, number); !done)
            return done;
    }
    // Last, for it reads the visits with all the columns that they have now.
    if (*from < LogMigration) {
        if (auto done = rebuildLog(database); !done)
            return done;
    }
    if (auto done = database.execute("PRAGMA user_version = " + QByteArray::number(BookVersion)); !done)
        return done;
    return transaction->commit();
}

Result<void> setConnection(Database &database, OpenMode mode)
{
    QByteArray pragmas = "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL;";
    if (mode != OpenMode::ReadOnly)
        pragmas += "PRAGMA journal_mode = WAL;";
    return database.execute(pragmas);
}

Result<void> fill(Database &database, RandomSource &random)
{
    if (auto done = setConnection(database, OpenMode::CreateIfMissing); !done)
        return done;
    if (auto done = database.execute("PRAGMA application_id = " + QByteArray::number(BookMagic)); !done)
        return done;
    if (auto done = migrate(database); !done)
        return done;
    const QUuid id = QUuid::fromRfc4122(random.bytes(16));
    return setMetaValue(database, QLatin1String(MetaBookId).toString(), id.toString(QUuid::WithoutBraces));
}

Result<void> createBook(const QString &path, RandomSource &random, int busyMs)
{
    if (auto key = makeSiteKey(siteKeyPath(path)); !key)
        return key;
    const QString aside = asideOf(path);
    {
        auto database = Database::open(aside, Database::Access::Create, busyMs);
        Result<void> filled = database ? fill(*database, random) : Result<void>(database.failure());
        if (!filled) {
            removeAside(aside);
            return filled;
        }
    } // closed here: one whole file, nothing left in a -wal
    return putInPlace(aside, path);
}

Failure missing(const QString &path)
{
    return {Reason::BookMissing,
        QStringLiteral("there is no book at %1: start the kiosk (gatebook) once, which makes it, or name another with --db").arg(path)};
}

// A book is never of 0 bytes, not even while it is made: something ate it, and going on as if it were new would hide the loss.
Failure emptyFile(const QString &path)
{
    return {Reason::BookCorrupt,
        QStringLiteral("%1 is empty, not a book: restore the last backup, or remove the file if there never was a book here").arg(path)};
}

Result<qint64> versionOf(Database &database, const QString &path)
{
    auto magic = database.number("PRAGMA application_id");
    if (!magic)
        return magic;
    if (magic.value() != BookMagic)
        return Failure{Reason::BookCorrupt, QStringLiteral("%1 is a database of another program, not a book").arg(path)};
    auto version = database.number("PRAGMA user_version");
    if (version && version.value() > BookVersion)
        return Failure{Reason::BookTooNew,
            QStringLiteral("%1 was written by a newer Gatebook (book version %2, this program knows %3): update Gatebook")
                .arg(path)
                .arg(version.value())
                .arg(BookVersion)};
    return version;
}

// What keeps writers out is said now, not when the first visitor stands at the kiosk.
Result<void> checkWritable(Database &database, const QString &path, OpenMode mode)
{
    if (mode == OpenMode::ReadOnly)
        return {};
    if (database.isReadOnly())
        return Failure{Reason::CannotWrite, QStringLiteral("%1 may only be read by this account").arg(path)};
    return checkFolderWritable(path);
}

// A foreign file is recognised before anything is changed in it.
Result<void> makeReady(Database &database, const QString &path, OpenMode mode)
{
    if (auto writable = checkWritable(database, path, mode); !writable)
        return writable;
    const auto version = versionOf(database, path);
    if (!version)
        return version.failure();
    if (auto set = setConnection(database, mode); !set)
        return set;
    if (version.value() == BookVersion)
        return {};
    if (mode == OpenMode::ReadOnly)
        return Failure{Reason::Unsupported, QStringLiteral("%1 is of an older version: start the kiosk once, which brings it up to date").arg(path)};
    return migrate(database);
}

// A copy that nobody has open, in a folder where SQLite cannot put what it needs beside it: a backup on a medium that cannot be written.
Database::Access accessFor(const QString &path, OpenMode mode)
{
    if (mode != OpenMode::ReadOnly)
        return Database::Access::ReadWrite;
    const bool isOpen = QFileInfo::exists(path + QStringLiteral("-wal"));
    return isOpen || checkFolderWritable(path) ? Database::Access::ReadOnly : Database::Access::Immutable;
}

} // namespace

Result<Database> openBookFile(const QString &path, OpenMode mode, RandomSource &random, int busyMs)
{
    if (sodium_init() < 0)
        return Failure{Reason::CannotOpen, QStringLiteral("libsodium does not start")};
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!QFileInfo::exists(absolute)) {
        if (mode != OpenMode::CreateIfMissing)
            return missing(absolute);
        if (const auto created = createBook(absolute, random, busyMs); !created)
            return created.failure();
    }
    if (QFileInfo(absolute).size() == 0)
        return emptyFile(absolute);
    auto database = Database::open(absolute, accessFor(absolute, mode), busyMs);
    if (!database)
        return database;
    if (const auto ready = makeReady(*database, absolute, mode); !ready)
        return ready.failure();
    return database;
}

Result<QString> metaValue(Database &database, QStringView key)
{
    const auto statement = database.cached("SELECT value FROM meta WHERE key = ?1");
    if (!statement)
        return statement.failure();
    const auto row = statement.value()->bind(1, key).step();
    if (!row)
        return row.failure();
    const QString out = row.value() ? statement.value()->string(0) : QString();
    statement.value()->reset();
    return out;
}

Result<void> setMetaValue(Database &database, QStringView key, QStringView value)
{
    const auto statement = database.cached("INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    if (!statement)
        return statement.failure();
    return statement.value()->bind(1, key).bind(2, value).run();
}

} // namespace Gatebook
