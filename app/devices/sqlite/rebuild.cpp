// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/rebuild.h"

#include "devices/sqlite/logplace.h"
#include "devices/sqlite/replay.h"
#include "devices/sqlite/visitrow.h"

namespace Gatebook {

namespace {

constexpr qint64 ProgressEvery = 5000; // entries

Result<void> insertVisit(Database &database, const Visit &visit)
{
    const auto statement = database.cached(visitInsert());
    if (!statement)
        return statement.failure();
    bindRow(*statement.value(), rowOf(visit));
    auto done = statement.value()->run();
    if (!done && done.failure().reason == Failure::Reason::Conflict)
        return Failure{Failure::Reason::Conflict, QStringLiteral("the journal tells of one visit, or one open pass, twice; run verify")};
    return done;
}

Result<qint64> insertAll(Database &database, const QList<Visit> &visits)
{
    for (const Visit &visit : visits) {
        if (const auto done = insertVisit(database, visit); !done)
            return done.failure();
    }
    return visits.size();
}

// Returns 1 when the entry closed its visit, which is then written.
Result<qint64> replayOne(Database &database, Replay &replay, const JournalCursor &cursor)
{
    if (isOfTheBook(cursor.row()))
        return 0;
    const auto entry = entryOf(cursor.row(), cursor.personal());
    if (!entry)
        return entry.failure();
    const auto closed = replay.feed(*entry);
    if (!closed)
        return Failure{closed.failure().reason, QStringLiteral("entry %1: %2; run verify").arg(cursor.row().seq).arg(closed.failure().detail)};
    return closed.value() ? insertAll(database, {*closed.value()}) : Result<qint64>(0);
}

void tell(const BookProgress &progress, qint64 done, qint64 total)
{
    if (progress && (done % ProgressEvery == 0 || done == total))
        progress(done, total);
}

Result<qint64> replayAll(Database &database, const BookProgress &progress)
{
    const auto total = database.number("SELECT count(*) FROM journal");
    auto cursor = JournalCursor::open(database);
    auto returns = Replay::returnsIn(database);
    if (!total || !cursor || !returns)
        return !total ? total.failure() : !cursor ? cursor.failure() : returns.failure();
    Replay replay(std::move(returns).value());
    qint64 visits = 0;
    for (qint64 done = 1;; ++done) {
        const auto more = cursor->next();
        if (!more)
            return more.failure();
        if (!more.value())
            break;
        auto written = replayOne(database, replay, *cursor);
        if (!written)
            return written;
        visits += written.value();
        tell(progress, done, total.value());
    }
    const auto open = insertAll(database, replay.open());
    return open ? Result<qint64>(visits + open.value()) : open;
}

} // namespace

bool isOfTheBook(const JournalRow &row)
{
    return row.kind == ErasedKind && row.visit.isEmpty();
}

Result<qint64> rebuildProjection(Database &database, const BookProgress &progress)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.failure();
    if (const auto emptied = database.execute("DELETE FROM visit"); !emptied)
        return emptied.failure();
    auto visits = replayAll(database, progress);
    if (!visits)
        return visits;
    if (const auto done = rebuildLog(database); !done)
        return done.failure();
    if (const auto done = transaction->commit(); !done)
        return done.failure();
    return visits;
}

} // namespace Gatebook
