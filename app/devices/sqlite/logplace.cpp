// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/logplace.h"

#include "devices/sqlite/visitrow.h"
#include "visit/plainletters.h"

namespace Gatebook {

namespace {

constexpr qint64 MsPerSecond = 1000;

struct LogRow {
    qint64 place = 0;
    QByteArray folded;
};

qint64 firstPlace(const Visit &visit)
{
    return visit.checkedInAtMs / MsPerSecond * PlacesPerSecond;
}

// After the last visit of that second, or of the next one that has room.
Result<qint64> freePlace(Database &database, const Visit &visit)
{
    const auto statement = database.cached("SELECT coalesce(max(place) + 1, ?1) FROM log WHERE place >= ?1 AND place < ?1 + ?2");
    if (!statement)
        return statement.failure();
    for (qint64 first = firstPlace(visit);; first += PlacesPerSecond) {
        const auto row = statement.value()->bind(1, first).bind(2, PlacesPerSecond).step();
        if (!row)
            return row.failure();
        const qint64 place = statement.value()->integer(0);
        statement.value()->reset();
        if (place < first + PlacesPerSecond)
            return place;
    }
}

Result<std::optional<LogRow>> logRow(Database &database, const Visit &visit)
{
    const auto statement = database.cached("SELECT place, folded FROM log WHERE visit = ?1");
    if (!statement)
        return statement.failure();
    const auto row = statement.value()->bindText(1, idText(visit.id)).step();
    if (!row)
        return row.failure();
    std::optional<LogRow> out;
    if (row.value())
        out = LogRow{statement.value()->integer(0), statement.value()->text(1).toByteArray()};
    statement.value()->reset();
    return out;
}

Result<void> remove(Database &database, const LogRow &row)
{
    const auto search = database.cached("INSERT INTO log_search (log_search, rowid, folded) VALUES ('delete', ?1, ?2)");
    const auto log = database.cached("DELETE FROM log WHERE place = ?1");
    if (!search || !log)
        return search ? log.failure() : search.failure();
    if (auto done = search.value()->bind(1, row.place).bindText(2, row.folded).run(); !done)
        return done;
    return log.value()->bind(1, row.place).run();
}

Result<void> insertRow(Database &database, const Visit &visit, const QByteArray &folded, qint64 place)
{
    const auto log = database.cached("INSERT INTO log (place, visit, folded) VALUES (?1, ?2, ?3)");
    if (!log)
        return log.failure();
    return log.value()->bind(1, place).bindText(2, idText(visit.id)).bindText(3, folded).run();
}

Result<void> insert(Database &database, const Visit &visit)
{
    const QByteArray folded = foldedText(visit).toUtf8();
    const auto place = freePlace(database, visit);
    if (!place)
        return place.failure();
    if (auto done = insertRow(database, visit, folded, *place); !done)
        return done;
    const auto search = database.cached("INSERT INTO log_search (rowid, folded) VALUES (?1, ?2)");
    if (!search)
        return search.failure();
    return search.value()->bind(1, *place).bindText(2, folded).run();
}

bool isInItsSecond(const LogRow &row, const Visit &visit)
{
    return row.place / PlacesPerSecond == visit.checkedInAtMs / MsPerSecond;
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
    const auto row = logRow(database, now);
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
    if (auto done = database.execute("INSERT INTO log_search (log_search) VALUES ('delete-all'); DELETE FROM log"); !done)
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
        return QStringLiteral("it is not in the log");
    if (!isInItsSecond(**row, visit))
        return QStringLiteral("it stands at the wrong place of the log");
    if ((*row)->folded != foldedText(visit).toUtf8())
        return QStringLiteral("the log finds it by another text");
    return QString();
}

} // namespace Gatebook
