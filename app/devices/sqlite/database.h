// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QStringView>

#include <memory>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace Gatebook {

/// One prepared statement. Parameters count from 1, columns from 0. A bind that fails is reported by the next step(). Must not outlive its Database.
class Statement
{
public:
    explicit Statement(sqlite3_stmt *prepared); ///< takes it over; made by Database::prepare()

    Statement &bind(int parameter, qint64 number);
    Statement &bind(int parameter, QStringView text); ///< as UTF-8; a null text is bound as an empty one, never as NULL
    Statement &bindText(int parameter, QByteArrayView utf8);
    Statement &bindBlob(int parameter, QByteArrayView bytes);
    Statement &bindNull(int parameter);

    /// True: there is a row. False: done. Else a failure that names the file (BookLocked, DiskFull, BookCorrupt, CannotWrite, CannotOpen, Conflict).
    Result<bool> step();
    /// Steps to the end, whatever rows come, and resets.
    Result<void> run();
    /// Steps to the end, reads each row with `read(const Statement &)`, and resets.
    template <typename Read> auto rows(Read read) -> Result<QList<std::invoke_result_t<Read, const Statement &>>>;
    /// Makes it ready to be stepped again and forgets the parameters. What text() and blob() gave is gone.
    void reset();

    // Of the row that step() came to. Views are valid until the next step(), reset() or text() of the same column as another type.
    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArrayView text(int column) const; ///< UTF-8; empty for NULL
    [[nodiscard]] QByteArrayView blob(int column) const;
    [[nodiscard]] QString string(int column) const;

    [[nodiscard]] sqlite3_stmt *handle() const { return m_prepared.get(); }

private:
    struct Finalize {
        void operator()(sqlite3_stmt *prepared) const;
    };

    void note(int code);

    std::unique_ptr<sqlite3_stmt, Finalize> m_prepared;
    int m_bindCode = 0;
};

template <typename Read> auto Statement::rows(Read read) -> Result<QList<std::invoke_result_t<Read, const Statement &>>>
{
    QList<std::invoke_result_t<Read, const Statement &>> out;
    while (true) {
        const auto row = step();
        if (!row)
            return row.failure();
        if (!row.value())
            break;
        out.append(read(std::as_const(*this)));
    }
    reset();
    return out;
}

/// One connection to one SQLite file; of one thread. Knows nothing of books: see bookfile.h for opening one.
class Database
{
public:
    enum class Access {
        ReadOnly,
        Immutable, ///< read, and nobody writes to it meanwhile: nothing is made beside it, as on a medium that cannot be written
        ReadWrite, ///< the file must exist
        Create     ///< made when it is missing, with mode 0600
    };

    /// Opens a file. `busyMs`: how long a statement waits for another connection's lock before it gives up with BookLocked.
    static Result<Database> open(const QString &path, Access access, int busyMs);

    Result<Statement> prepare(std::string_view sql);
    /// The statement of this text, prepared once and kept, reset and ready. Not to be used twice at a time.
    Result<Statement *> cached(std::string_view sql);
    /// Runs one or several statements without parameters.
    Result<void> execute(const QByteArray &sql);
    /// The first column of the first row, as a number. NotFound when there is no row.
    Result<qint64> number(std::string_view sql);

    /// Rows changed by the last statement.
    [[nodiscard]] qint64 changes() const;
    /// True outside any transaction.
    [[nodiscard]] bool isAutocommit() const;
    /// True when the file cannot be written by this connection, whatever was asked for.
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };

    explicit Database(sqlite3 *handle);

    std::unique_ptr<sqlite3, Close> m_handle;
    std::unordered_map<std::string_view, Statement> m_cache; ///< keys are the statements' own texts; destroyed before the handle
};

/// A write transaction from begin() on (BEGIN IMMEDIATE); rolled back when destroyed without commit().
class Transaction
{
public:
    /// BookLocked when another connection keeps writing for longer than the busy time-out.
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Durable once this returned no failure (synchronous=FULL).
    Result<void> commit();

private:
    explicit Transaction(Database &database);

    Database *m_database;
};

/// What SQLite's result code means for us, with the file's path, what SQLite says of it and, where a person can act, what to do.
[[nodiscard]] Failure databaseFailure(sqlite3 *handle, int code);

} // namespace Gatebook
