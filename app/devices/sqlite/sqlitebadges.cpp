// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/badgedigest.h"
#include "devices/sqlite/sqlitebook.h"

namespace Gatebook {

namespace {

Badge badgeFrom(const Statement &row)
{
    const auto revoked = row.isNull(4) ? std::nullopt : std::optional(row.integer(4));
    return {row.integer(0), row.string(1), row.string(2), row.integer(3), revoked};
}

Failure noSuchBadge()
{
    return {Failure::Reason::NotFound, QStringLiteral("no such badge")};
}

} // namespace

Result<qint64> SqliteBook::addBadge(const Badge &badge, const QByteArray &token)
{
    const auto key = siteKey();
    const auto statement = m_database.cached("INSERT INTO badge (digest, name, department, issued_at, revoked_at) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!key || !statement)
        return key ? statement.failure() : key.failure();
    statement.value()->bindBlob(1, badgeDigestOf(*key, token)).bind(2, badge.name).bind(3, badge.department).bind(4, badge.issuedAtMs);
    badge.revokedAtMs ? statement.value()->bind(5, *badge.revokedAtMs) : statement.value()->bindNull(5);
    if (const auto done = statement.value()->run(); !done)
        return done.failure();
    return m_database.number("SELECT last_insert_rowid()");
}

Result<QList<Badge>> SqliteBook::badges()
{
    const auto statement = m_database.cached("SELECT id, name, department, issued_at, revoked_at FROM badge ORDER BY id");
    if (!statement)
        return statement.failure();
    return statement.value()->rows(badgeFrom);
}

Result<Badge> SqliteBook::badgeByToken(const QByteArray &token)
{
    const auto key = siteKey();
    const auto statement
        = m_database.cached("SELECT id, name, department, issued_at, revoked_at FROM badge WHERE digest = ?1 AND revoked_at IS NULL");
    if (!key || !statement)
        return key ? statement.failure() : key.failure();
    const auto row = statement.value()->bindBlob(1, badgeDigestOf(*key, token)).step();
    if (!row)
        return row.failure();
    if (!row.value())
        return noSuchBadge();
    Badge out = badgeFrom(*statement.value());
    statement.value()->reset();
    return out;
}

Result<void> SqliteBook::revokeBadge(qint64 id, qint64 nowMs)
{
    const auto statement = m_database.cached("UPDATE badge SET revoked_at = coalesce(revoked_at, ?2) WHERE id = ?1");
    if (!statement)
        return statement.failure();
    if (auto done = statement.value()->bind(1, id).bind(2, nowMs).run(); !done)
        return done;
    return m_database.changes() > 0 ? Result<void>() : Result<void>(noSuchBadge());
}

} // namespace Gatebook
