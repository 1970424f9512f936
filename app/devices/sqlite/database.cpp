// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/database.h"

#include <QtCore/QFile>
#include <QtCore/QString>

#include <sqlite3.h>
#include <sys/stat.h>

namespace Gatebook {

namespace {

Failure::Reason reasonOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Failure::Reason::BookLocked;
    case SQLITE_FULL:
        return Failure::Reason::DiskFull;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Failure::Reason::CannotOpen;
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return Failure::Reason::CannotWrite;
    case SQLITE_CONSTRAINT:
        return Failure::Reason::Conflict;
    default:
        return Failure::Reason::BookCorrupt;
    }
}

QString adviceFor(int code)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QStringLiteral(": another program keeps the book locked");
    case SQLITE_FULL:
        return QStringLiteral(": make room on the disk");
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        return QStringLiteral(": this account must be able to write the file and its folder");
    default:
        return {};
    }
}

// SQLite keeps the last errno it saw; only for these does it belong to the failure.
bool isOfTheSystem(int code)
{
    const int primary = code & 0xFF;
    return primary == SQLITE_CANTOPEN || primary == SQLITE_IOERR || primary == SQLITE_FULL;
}

// SQLite makes files with 0644 less the umask; a book is nobody else's business. Only for the length of one open().
class PrivateUmask
{
public:
    PrivateUmask()
        : m_before(::umask(077))
    {
    }
    ~PrivateUmask() { ::umask(m_before); }
    PrivateUmask(const PrivateUmask &) = delete;
    PrivateUmask &operator=(const PrivateUmask &) = delete;

private:
    mode_t m_before;
};

int flagsFor(Database::Access access)
{
    switch (access) {
    case Database::Access::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Database::Access::Immutable:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Database::Access::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Database::Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;
}

// SQLite takes this wish in a URI only.
QByteArray nameFor(const QString &path, Database::Access access)
{
    const QByteArray name = QFile::encodeName(path);
    return access == Database::Access::Immutable ? "file:" + name.toPercentEncoding("/") + "?immutable=1" : name;
}

} // namespace

Failure databaseFailure(sqlite3 *handle, int code)
{
    const char *name = sqlite3_db_filename(handle, "main");
    QString said = QString::fromUtf8(sqlite3_errmsg(handle));
    if (const int cause = sqlite3_system_errno(handle); cause != 0 && isOfTheSystem(code))
        said += QStringLiteral(" (%1)").arg(qt_error_string(cause));
    const QString file = name && *name ? QString::fromUtf8(name) + QStringLiteral(": ") : QString();
    return {reasonOf(code), file + said + adviceFor(code)};
}

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(sqlite3 *handle)
    : m_handle(handle)
{
}

Result<Database> Database::open(const QString &path, Access access, int busyMs)
{
    const auto umask = access == Access::Create ? std::make_unique<PrivateUmask>() : nullptr;
    sqlite3 *handle = nullptr;
    const int flags = flagsFor(access) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE;
    const int code = sqlite3_open_v2(nameFor(path, access).constData(), &handle, flags, nullptr);
    Database out(handle);
    if (code != SQLITE_OK) {
        Failure failure = databaseFailure(handle, code);
        if (!failure.detail.startsWith(path))
            failure.detail.prepend(path + QStringLiteral(": "));
        return failure;
    }
    sqlite3_busy_timeout(handle, busyMs);
    return out;
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt *prepared = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    if (code != SQLITE_OK)
        return databaseFailure(handle(), code);
    return Statement(prepared);
}

Result<Statement *> Database::cached(std::string_view sql)
{
    if (const auto found = m_cache.find(sql); found != m_cache.end()) {
        found->second.reset();
        return &found->second;
    }
    auto made = prepare(sql);
    if (!made)
        return made.failure();
    const std::string_view own = sqlite3_sql(made->handle());
    return &m_cache.emplace(own, std::move(made).value()).first->second;
}

Result<void> Database::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return databaseFailure(handle(), code);
    return {};
}

Result<qint64> Database::number(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.failure();
    const auto row = statement->step();
    if (!row)
        return row.failure();
    if (!row.value())
        return Failure{Failure::Reason::NotFound, QStringLiteral("no row")};
    return statement->integer(0);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(handle());
}

bool Database::isAutocommit() const
{
    return sqlite3_get_autocommit(handle()) != 0;
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") == 1;
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // After a full disk or a broken file SQLite may have rolled back by itself.
    if (m_database && !m_database->isAutocommit())
        (void)m_database->execute("ROLLBACK");
}

Result<Transaction> Transaction::begin(Database &database)
{
    const auto statement = database.cached("BEGIN IMMEDIATE");
    if (!statement)
        return statement.failure();
    if (const auto begun = statement.value()->run(); !begun)
        return begun.failure();
    return Transaction(database);
}

Result<void> Transaction::commit()
{
    const auto statement = m_database->cached("COMMIT");
    if (!statement)
        return statement.failure();
    if (const auto done = statement.value()->run(); !done)
        return done.failure();
    m_database = nullptr;
    return {};
}

} // namespace Gatebook
