// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/spentkeys.h"

#include "devices/sqlite/visitrow.h"

namespace Gatebook {

namespace {

bool closes(EntryKind kind)
{
    return kind == EntryKind::CheckedOut || kind == EntryKind::AutoClosed || kind == EntryKind::DidNotEnter || kind == EntryKind::CheckInUndone;
}

Result<QList<PersonalPlace>> placesOf(Database &database, const QByteArray &visit, PersonalKind kind)
{
    const auto statement
        = database.cached("SELECT p.seq, p.kind FROM journal AS j CROSS JOIN personal AS p ON p.seq = j.seq AND p.kind = ?2 WHERE j.visit = ?1");
    if (!statement)
        return statement.failure();
    statement.value()->bindText(1, visit).bind(2, toText(kind));
    return statement.value()->rows([](const Statement &row) { return PersonalPlace(row.integer(0), row.text(1).toByteArray()); });
}

// Not by RETURNING or IN: either makes SQLite open a temporary database.
Result<QList<PersonalPlace>> drop(Database &database, const QByteArray &visit, PersonalKind kind)
{
    auto out = placesOf(database, visit, kind);
    const auto statement = database.cached("DELETE FROM personal WHERE seq = ?1 AND kind = ?2");
    if (!out || !statement)
        return out ? statement.failure() : out;
    for (const PersonalPlace &place : *out) {
        if (const auto done = statement.value()->bind(1, place.first).bindText(2, place.second).run(); !done)
            return done.failure();
    }
    return out;
}

Result<QList<QByteArray>> visitsOverWithCard(Database &database, const QByteArray &digest)
{
    const auto statement = database.cached("SELECT id FROM visit WHERE card_digest = ?1 AND state <> 'inside' AND state <> 'waiting'");
    if (!statement)
        return statement.failure();
    statement.value()->bindBlob(1, digest);
    return statement.value()->rows([](const Statement &row) { return row.text(0).toByteArray(); });
}

Result<QList<PersonalPlace>> forgetCard(Database &database, const QByteArray &digest)
{
    const auto visits = visitsOverWithCard(database, digest);
    const auto statement = database.cached("UPDATE visit SET card_digest = NULL WHERE id = ?1");
    if (!visits || !statement)
        return visits ? statement.failure() : visits.failure();
    QList<PersonalPlace> out;
    for (const QByteArray &visit : *visits) {
        auto dropped = drop(database, visit, PersonalKind::Card);
        if (!dropped)
            return dropped;
        out += *dropped;
        if (const auto done = statement.value()->bindText(1, visit).run(); !done)
            return done.failure();
    }
    return out;
}

} // namespace

Result<QList<PersonalPlace>> dropSpentKeys(Database &database, const JournalEntry &entry, const Visit &before)
{
    if (entry.kind == EntryKind::CardForgotten)
        return before.cardDigest.isEmpty() ? Result<QList<PersonalPlace>>(QList<PersonalPlace>()) : forgetCard(database, before.cardDigest);
    if (!closes(entry.kind))
        return QList<PersonalPlace>();
    auto out = drop(database, idText(entry.visit), PersonalKind::Pass);
    if (!out || before.cardRemembered || before.cardDigest.isEmpty())
        return out;
    auto card = drop(database, idText(entry.visit), PersonalKind::Card);
    if (!card)
        return card;
    return *out + *card;
}

} // namespace Gatebook
