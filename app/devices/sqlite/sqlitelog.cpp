// SPDX-License-Identifier: GPL-3.0-or-later
// The log: pages by place, never by counting rows, so that the millionth is read like the first.
#include "devices/sqlite/journalcursor.h"
#include "devices/sqlite/logplace.h"
#include "devices/sqlite/logsources.h"
#include "devices/sqlite/sqlitebook.h"
#include "devices/sqlite/visitrow.h"

namespace Gatebook {

namespace {

constexpr qint64 MsPerSecond = 1000;
constexpr int MostOfASecond = 64;

qint64 placeOfMs(qint64 utcMs)
{
    constexpr qint64 Last = LogEnd / PlacesPerSecond;
    return std::clamp<qint64>(utcMs / MsPerSecond, 0, Last - 1) * PlacesPerSecond;
}

// The statement for this filter, with all bound but the number of lines.
Result<Statement *> bound(
    Database &database, const LogFilter &filter, const LogWanted &wanted, LogSource source, LogPlace before, const std::string &sql)
{
    auto statement = database.cached(sql);
    if (!statement)
        return statement;
    Statement &bind = *statement.value();
    const LogPlace until = filter.untilMs == LogFilter().untilMs ? LogEnd : placeOfMs(filter.untilMs) + PlacesPerSecond;
    bind.bind(1, std::min(before, until)).bind(2, placeOfMs(filter.fromMs)).bind(3, filter.fromMs).bind(4, filter.untilMs).bind(5, filter.entrance);
    bind.bind(6, filter.status ? toText(*filter.status) : QString()).bind(7, filter.verdict ? toText(*filter.verdict) : QString());
    bind.bind(8, filter.correctedOnly ? 1 : 0).bind(9, wanted.folded).bind(12, filter.department);
    if (source == LogSource::Search)
        bind.bind(10, wanted.match);
    return statement;
}

LogLine lineFrom(const Statement &row)
{
    return {row.integer(row.columns() - 1), visitFrom(row)};
}

} // namespace

Result<QList<LogLine>> SqliteBook::linesBefore(const LogFilter &filter, LogPlace before, int most)
{
    const LogWanted wanted(filter);
    QList<LogLine> out;
    for (const LogSource source : wanted.sources()) {
        const auto statement = bound(m_database, filter, wanted, source, before, linesSql(source));
        if (!statement)
            return statement.failure();
        // By the time of check-in, those of one second stand in any order: a few more are read, so that the places can be put in theirs.
        const auto lines = statement.value()->bind(11, most + (isSeldom(source) ? MostOfASecond : 0)).rows(lineFrom);
        if (!lines)
            return lines.failure();
        out += *lines;
    }
    std::sort(out.begin(), out.end(), [](const LogLine &a, const LogLine &b) { return a.place > b.place; });
    return out.first(std::min<qsizetype>(most, out.size()));
}

Result<LogTotals> SqliteBook::logTotals(const LogFilter &filter)
{
    const LogWanted wanted(filter);
    LogTotals out;
    for (const LogSource source : wanted.sources()) {
        const auto statement = bound(m_database, filter, wanted, source, LogEnd, totalsSql(source));
        if (!statement)
            return statement.failure();
        const auto rows = statement.value()->rows([](const Statement &row) {
            return LogTotals{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
        });
        if (!rows)
            return rows.failure();
        for (const LogTotals &some : *rows)
            out = {out.visits + some.visits, out.inside + some.inside, out.withSmartphone + some.withSmartphone, out.confirmed + some.confirmed};
    }
    return out;
}

Result<LogChoices> SqliteBook::logChoices()
{
    const auto words = [this](const char *sql) -> Result<QStringList> {
        const auto statement = m_database.cached(sql);
        if (!statement)
            return statement.failure();
        const auto out = statement.value()->rows([](const Statement &row) { return row.string(0); });
        return out ? Result<QStringList>(QStringList(*out)) : Result<QStringList>(out.failure());
    };
    const auto entrances = words("SELECT DISTINCT visit.entrance FROM (SELECT visit FROM log ORDER BY place DESC LIMIT 5000) AS last"
                                 " CROSS JOIN visit ON visit.id = last.visit WHERE visit.entrance <> '' ORDER BY visit.entrance");
    const auto departments = words("SELECT DISTINCT visit.department FROM (SELECT visit FROM log ORDER BY place DESC LIMIT 5000) AS last"
                                   " CROSS JOIN visit ON visit.id = last.visit WHERE visit.department <> '' ORDER BY visit.department");
    const auto first = m_database.number("SELECT coalesce(min(checked_in_at), -1) FROM visit");
    if (!entrances || !departments || !first)
        return !entrances ? entrances.failure() : !departments ? departments.failure() : first.failure();
    return LogChoices{*entrances, *departments, *first < 0 ? std::nullopt : std::optional(*first)};
}

Result<QList<HistoryLine>> SqliteBook::history(const QUuid &visit)
{
    auto statement = m_database.cached("SELECT j.seq, j.at, j.kind, j.visit, j.actor, j.body, p.kind, p.value FROM journal AS j"
                                       " LEFT JOIN personal AS p ON p.seq = j.seq WHERE j.visit = ?1 ORDER BY j.seq, p.kind");
    if (!statement)
        return statement.failure();
    statement.value()->bindText(1, idText(visit));
    struct Joined {
        JournalRow row;
        PersonalRow personal;
    };
    const auto rows = statement.value()->rows([](const Statement &row) {
        return Joined{{row.integer(0), row.integer(1), row.text(2).toByteArray(), row.text(3).toByteArray(), row.text(4).toByteArray(),
                          row.text(5).toByteArray(), {}},
            {row.integer(0), row.text(6).toByteArray(), {}, row.text(7).toByteArray()}};
    });
    if (!rows)
        return rows.failure();
    QList<HistoryLine> out;
    for (const Joined &one : *rows) {
        const auto entry = entryOf(one.row, {one.personal});
        if (!entry)
            return entry.failure();
        if (out.isEmpty() || out.last().seq != one.row.seq)
            out.append({one.row.seq, *entry});
        else
            out.last().entry.personal.insert(entry->personal);
    }
    return out;
}

Result<qint64> SqliteBook::changeMark()
{
    return m_database.number("PRAGMA data_version");
}

} // namespace Gatebook
