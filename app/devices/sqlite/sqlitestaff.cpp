// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/sqlitebook.h"

namespace Gatebook {

namespace {

StaffAccount accountFrom(const Statement &row)
{
    return {row.string(0), staffRoleFromText(row.string(1)).value_or(StaffRole::Receptionist), row.text(2).toByteArray(), row.integer(3) != 0,
        static_cast<int>(row.integer(4)), row.integer(5), row.integer(6) != 0};
}

Failure noSuchAccount()
{
    return {Failure::Reason::NotFound, QStringLiteral("no such account")};
}

} // namespace

Result<void> SqliteBook::addStaff(const StaffAccount &account)
{
    const auto statement = m_database.cached(
        "INSERT INTO staff (name, role, pin_hash, disabled, wrong_tries, last_wrong_at, pin_once) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!statement)
        return statement.failure();
    statement.value()->bind(1, account.name).bind(2, toText(account.role)).bindText(3, account.pinHash);
    auto done = statement.value()
                    ->bind(4, account.disabled ? 1 : 0)
                    .bind(5, account.wrongTries)
                    .bind(6, account.lastWrongAtMs)
                    .bind(7, account.pinOnce ? 1 : 0)
                    .run();
    if (!done && done.failure().reason == Failure::Reason::Conflict)
        return Failure{Failure::Reason::Conflict, QStringLiteral("the name is taken")};
    return done;
}

Result<QList<StaffAccount>> SqliteBook::staff()
{
    const auto statement = m_database.cached("SELECT name, role, pin_hash, disabled, wrong_tries, last_wrong_at, pin_once FROM staff ORDER BY name");
    if (!statement)
        return statement.failure();
    return statement.value()->rows(accountFrom);
}

Result<StaffAccount> SqliteBook::staffNamed(const QString &name)
{
    const auto statement
        = m_database.cached("SELECT name, role, pin_hash, disabled, wrong_tries, last_wrong_at, pin_once FROM staff WHERE name = ?1");
    if (!statement)
        return statement.failure();
    const auto row = statement.value()->bind(1, name).step();
    if (!row)
        return row.failure();
    if (!row.value())
        return noSuchAccount();
    StaffAccount out = accountFrom(*statement.value());
    statement.value()->reset();
    return out;
}

Result<void> SqliteBook::changeStaff(Result<Statement *> statement, const QString &name)
{
    if (!statement)
        return statement.failure();
    if (auto done = statement.value()->bind(1, name).run(); !done)
        return done;
    return m_database.changes() > 0 ? Result<void>() : Result<void>(noSuchAccount());
}

Result<void> SqliteBook::setPinHash(const QString &name, const QByteArray &pinHash, bool once)
{
    auto statement = m_database.cached("UPDATE staff SET pin_hash = ?2, pin_once = ?3 WHERE name = ?1");
    if (statement)
        statement.value()->bindText(2, pinHash).bind(3, once ? 1 : 0);
    return changeStaff(statement, name);
}

Result<void> SqliteBook::setDisabled(const QString &name, bool disabled)
{
    auto statement = m_database.cached("UPDATE staff SET disabled = ?2 WHERE name = ?1");
    if (statement)
        statement.value()->bind(2, disabled ? 1 : 0);
    return changeStaff(statement, name);
}

Result<void> SqliteBook::setWrongTries(const QString &name, int wrongTries, qint64 lastWrongAtMs)
{
    auto statement = m_database.cached("UPDATE staff SET wrong_tries = ?2, last_wrong_at = ?3 WHERE name = ?1");
    if (statement)
        statement.value()->bind(2, wrongTries).bind(3, lastWrongAtMs);
    return changeStaff(statement, name);
}

} // namespace Gatebook
