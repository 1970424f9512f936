// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/sqlitebook.h"

#include "devices/sqlite/carddigest.h"
#include "devices/sqlite/rebuild.h"
#include "devices/sqlite/sitekey.h"
#include "devices/sqlite/verifier.h"
#include "devices/sqlite/visitrow.h"

#include <QtCore/QFileInfo>

namespace Gatebook {

SqliteBook::SqliteBook(Database database, QString path, QByteArray siteKey, RandomSource &random)
    : m_database(std::move(database))
    , m_path(std::move(path))
    , m_siteKey(std::move(siteKey))
    , m_random(random)
{
}

Result<std::unique_ptr<SqliteBook>> SqliteBook::open(const QString &path, OpenMode mode, RandomSource &random, int busyMs)
{
    auto database = openBookFile(path, mode, random, busyMs);
    if (!database)
        return database.failure();
    auto book = std::unique_ptr<SqliteBook>(new SqliteBook(std::move(database).value(), QFileInfo(path).absoluteFilePath(), {}, random));
    if (mode != OpenMode::ReadOnly) {
        if (const auto key = book->siteKey(); !key)
            return key.failure();
    }
    return book;
}

Result<QByteArray> SqliteBook::siteKey()
{
    if (m_siteKey.isEmpty()) {
        auto key = readSiteKey(siteKeyPath(m_path));
        if (!key)
            return key;
        m_siteKey = key.value();
    }
    return m_siteKey;
}

Result<qint64> SqliteBook::append(const JournalEntry &entry)
{
    return appendAll({entry});
}

Result<qint64> SqliteBook::appendAll(const QList<JournalEntry> &entries)
{
    const auto key = siteKey();
    if (!key)
        return key.failure();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.failure();
    auto writer = JournalWriter::start(m_database, key.value(), m_random);
    if (!writer)
        return writer.failure();
    for (const JournalEntry &entry : entries) {
        if (auto appended = writer->append(entry); !appended)
            return appended;
    }
    if (const auto done = transaction->commit(); !done)
        return done.failure();
    return writer->lastSeq();
}

Result<Visit> SqliteBook::oneVisit(Result<Statement *> statement)
{
    if (!statement)
        return statement.failure();
    const auto row = statement.value()->step();
    if (!row)
        return row.failure();
    if (!row.value())
        return Failure{Failure::Reason::NotFound, QStringLiteral("no such visit")};
    Visit out = visitFrom(*statement.value());
    statement.value()->reset();
    return out;
}

Result<Visit> SqliteBook::visit(const QUuid &id)
{
    static const std::string sql = visitSelect("WHERE id = ?1");
    auto statement = m_database.cached(sql);
    if (statement)
        statement.value()->bindText(1, idText(id));
    return oneVisit(statement);
}

Result<Visit> SqliteBook::openVisitByCode(const QString &code)
{
    static const std::string sql = visitSelect("WHERE pass_code = ?1 AND state = 'inside'");
    auto statement = m_database.cached(sql);
    if (statement)
        statement.value()->bind(1, code);
    return oneVisit(statement);
}

Result<Visit> SqliteBook::openVisitByToken(const QByteArray &token)
{
    static const std::string sql = visitSelect("WHERE pass_token = ?1 AND state = 'inside'");
    auto statement = m_database.cached(sql);
    if (statement)
        statement.value()->bindBlob(1, token);
    return oneVisit(statement);
}

Result<QByteArray> SqliteBook::cardDigest(const QString &number)
{
    auto key = siteKey();
    if (!key)
        return key;
    const QByteArray digest = cardDigestOf(key.value(), number);
    if (digest.isEmpty())
        return Failure{Failure::Reason::Unsupported, QStringLiteral("there are not the 64 MiB of memory that hashing a card takes")};
    return digest;
}

Result<Visit> SqliteBook::openVisitByCard(const QByteArray &digest)
{
    static const std::string sql
        = visitSelect("WHERE card_digest = ?1 AND state IN ('inside', 'waiting') ORDER BY checked_in_at DESC, id DESC LIMIT 1");
    auto statement = m_database.cached(sql);
    if (statement)
        statement.value()->bindBlob(1, digest);
    return oneVisit(statement);
}

Result<Visit> SqliteBook::rememberedVisitByCard(const QByteArray &digest)
{
    static const std::string sql = visitSelect("WHERE card_digest = ?1 AND card_remembered = 1 ORDER BY checked_in_at DESC, id DESC LIMIT 1");
    auto statement = m_database.cached(sql);
    if (statement)
        statement.value()->bindBlob(1, digest);
    return oneVisit(statement);
}

Result<QList<Visit>> SqliteBook::visitsIn(VisitState state)
{
    // With the words of the index of the open visits, or SQLite does not see that it will do, and looks at every visit there ever was.
    static const std::string open = visitSelect("WHERE state IN ('inside', 'waiting') AND state = ?1 ORDER BY checked_in_at, id");
    static const std::string any = visitSelect("WHERE state = ?1 ORDER BY checked_in_at, id");
    const auto statement = m_database.cached(state == VisitState::Inside || state == VisitState::Waiting ? open : any);
    if (!statement)
        return statement.failure();
    statement.value()->bind(1, toText(state));
    return statement.value()->rows(visitFrom);
}

Result<QString> SqliteBook::bookId()
{
    return metaValue(m_database, QLatin1String(MetaBookId).toString());
}

Result<BookHead> SqliteBook::head()
{
    const auto key = siteKey();
    return key ? readHead(m_database, key.value()) : Result<BookHead>(key.failure());
}

Result<bool> SqliteBook::isEmpty()
{
    const auto count = m_database.number("SELECT count(*) FROM (SELECT 1 FROM journal LIMIT 1)");
    return count ? Result<bool>(count.value() == 0) : Result<bool>(count.failure());
}

Result<bool> SqliteBook::isSimulated()
{
    const auto value = metaValue(m_database, QLatin1String(MetaSimulated).toString());
    return value ? Result<bool>(value.value() == u'1') : Result<bool>(value.failure());
}

Result<void> SqliteBook::markSimulated()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.failure();
    const auto empty = isEmpty();
    const auto simulated = isSimulated();
    if (!empty || !simulated)
        return empty ? simulated.failure() : empty.failure();
    if (!empty.value() && !simulated.value())
        return Failure{Failure::Reason::Conflict, QStringLiteral("%1 holds real visits").arg(m_path)};
    if (auto set = setMetaValue(m_database, QLatin1String(MetaSimulated).toString(), u"1"); !set)
        return set;
    return transaction->commit();
}

Result<VerifyReport> SqliteBook::verify(const VerifyOptions &options)
{
    const auto key = siteKey();
    if (!key)
        return key.failure();
    return verifyBook(m_database, key.value(), options);
}

Result<qint64> SqliteBook::rebuild(const BookProgress &progress)
{
    return rebuildProjection(m_database, progress);
}

} // namespace Gatebook
