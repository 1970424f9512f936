// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/logplace.h"

#include "devices/sqlite/visitrow.h"
#include "visit/plainletters.h"

namespace Gatebook {

namespace {

constexpr qint64 MsPerSecond = 1000;
constexpr qint64 MostNew = 64; // looked through by every search, until they are added to it together

struct LogRow {
    qint64 place = 0;
    QByteArray folded;
};

qint64 firstPlace(const Visit &visit)
{
    return visit.checkedInAtMs / MsPerSecond * PlacesPerSecond;
}

// After the last visit of that second. No disk commits 4096 of them in one.
Result<qint64> freePlace(Database &database, const Visit &visit)
{
    const auto statement = database.cached("SELECT coalesce(max(place) + 1, ?1) FROM log WHERE place >= ?1 AND place < ?2");
    if (!statement)
        return statement.failure();
    const qint64 first = firstPlace(visit);
    const auto row = statement.value()->bind(1, first).bind(2, first + PlacesPerSecond).step();
    if (!row)
        return row.failure();
    const qint64 place = statement.value()->integer(0);
    statement.value()->reset();
    return place;
}

// Where it stands by the second of its check-in.
Result<std::optional<LogRow>> logRow(Database &database, const Visit &visit)
{
    const auto statement = database.cached("SELECT place, folded FROM log WHERE place >= ?1 AND place < ?2 AND visit = ?3");
    if (!statement)
        return statement.failure();
    const qint64 first = firstPlace(visit);
    const auto rows = statement.value()->bind(1, first).bind(2, first + PlacesPerSecond).bindText(3, idText(visit.id)).rows([](const Statement &row) {
        return LogRow{row.integer(0), row.text(1).toByteArray()};
    });
    if (!rows)
        return rows.failure();
    return rows->isEmpty() ? std::optional<LogRow>() : rows->constFirst();
}

Result<void> removeFromSearch(Database &database, const LogRow &row)
{
    const auto fresh = database.cached("DELETE FROM log_new WHERE place = ?1");
    const auto search = database.cached("INSERT INTO log_search (log_search, rowid, folded) VALUES ('delete', ?1, ?2)");
    if (!fresh || !search)
        return fresh ? search.failure() : fresh.failure();
    if (auto done = fresh.value()->bind(1, row.place).run(); !done || database.changes() > 0)
        return done;
    return search.value()->bind(1, row.place).bindText(2, row.folded).run();
}

Result<void> remove(Database &database, const LogRow &row)
{
    if (auto done = removeFromSearch(database, row); !done)
        return done;
    const auto log = database.cached("DELETE FROM log WHERE place = ?1");
    return log ? log.value()->bind(1, row.place).run() : Result<void>(log.failure());
}

Result<void> insertRow(Database &database, const Visit &visit, const QByteArray &folded, qint64 place)
{
    const auto log = database.cached("INSERT INTO log (place, visit, folded) VALUES (?1, ?2, ?3)");
    if (!log)
        return log.failure();
    return log.value()->bind(1, place).bindText(2, idText(visit.id)).bindText(3, folded).run();
}

Result<void> addToSearch(Database &database, qint64 place)
{
    const auto fresh = database.cached("INSERT INTO log_new (place) VALUES (?1)");
    if (!fresh)
        return fresh.failure();
    if (auto done = fresh.value()->bind(1, place).run(); !done)
        return done;
    const auto isFull = database.cached("SELECT 1 FROM log_new LIMIT 1 OFFSET ?1");
    if (!isFull)
        return isFull.failure();
    const auto row = isFull.value()->bind(1, MostNew - 1).step();
    if (!row)
        return row.failure();
    isFull.value()->reset();
    if (!row.value())
        return {};
    return database.execute(
        "INSERT INTO log_search (rowid, folded) SELECT log.place, log.folded FROM log_new CROSS JOIN log ON log.place = log_new.place"
        " ORDER BY log.place; DELETE FROM log_new");
}

Result<void> insert(Database &database, const Visit &visit)
{
    const auto place = freePlace(database, visit);
    if (!place)
        return place.failure();
    if (auto done = insertRow(database, visit, foldedText(visit).toUtf8(), *place); !done)
        return done;
    return addToSearch(database, *place);
}

// Of all visits, in the log's order, so that places grow.
Result<void> fillLog(Database &database)
{
    auto visits = database.prepare(visitSelect("ORDER BY checked_in_at, id"));
    if (!visits)
        return visits.failure();
    qint64 next = 0;
    while (true) {
        const auto row = visits->step();
        if (!row)
            return row.failure();
        if (!row.value())
            return {};
        const Visit visit = visitFrom(*visits);
        const qint64 place = std::max(next, firstPlace(visit));
        if (auto done = insertRow(database, visit, foldedText(visit).toUtf8(), place); !done)
            return done;
        next = place + 1;
    }
}

} // namespace

QString foldedText(const Visit &visit)
{
    return plainLetters(visit.visitor.name + u'\n' + visit.visitor.organisation + u'\n' + visit.host.person + u'\n' + visit.host.department);
}

Result<void> writeLog(Database &database, const Visit &before, const Visit &now)
{
    if (before.state == VisitState::None)
        return insert(database, now);
    const bool stands = before.checkedInAtMs / MsPerSecond == now.checkedInAtMs / MsPerSecond;
    if (stands && before.visitor == now.visitor && before.host == now.host)
        return {};
    const auto row = logRow(database, before);
    if (!row)
        return row.failure();
    if (*row) {
        if (auto done = remove(database, **row); !done)
            return done;
    }
    return insert(database, now);
}

Result<void> rebuildLog(Database &database)
{
    if (auto done = database.execute("INSERT INTO log_search (log_search) VALUES ('delete-all'); DELETE FROM log_new; DELETE FROM log"); !done)
        return done;
    if (auto done = fillLog(database); !done)
        return done;
    return database.execute("INSERT INTO log_search (log_search) VALUES ('rebuild')");
}

Result<QString> logProblem(Database &database, const Visit &visit)
{
    const auto row = logRow(database, visit);
    if (!row)
        return row.failure();
    if (!*row)
        return QStringLiteral("it is not in its place of the log");
    if ((*row)->folded != foldedText(visit).toUtf8())
        return QStringLiteral("the log finds it by another text");
    return QString();
}

} // namespace Gatebook
