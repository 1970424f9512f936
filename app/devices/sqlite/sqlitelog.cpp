// SPDX-License-Identifier: GPL-3.0-or-later
// The log: pages by place, never by counting rows, so that the millionth is read like the first.
#include "devices/sqlite/journalcursor.h"
#include "devices/sqlite/logplace.h"
#include "devices/sqlite/sqlitebook.h"
#include "devices/sqlite/visitrow.h"
#include "visit/plainletters.h"
#include "visit/visitor.h"

namespace Gatebook {

namespace {

constexpr qint64 MsPerSecond = 1000;
constexpr qsizetype LettersOfAToken = 3; // of the trigram tokenizer
constexpr qsizetype MostTokens = 24;     // more letters than these together have are looked for in the text only

// Every three letters in a row, each to be found somewhere. Not as one phrase, for the index keeps no positions.
QString matchOf(const QString &folded)
{
    const QList<uint> letters = folded.toUcs4();
    QStringList out;
    for (qsizetype i = 0; i + LettersOfAToken <= letters.size() && out.size() < MostTokens; ++i) {
        QString token;
        for (qsizetype j = i; j < i + LettersOfAToken; ++j) {
            const char32_t letter = letters[j];
            token += QString::fromUcs4(&letter, 1);
        }
        token.replace(u'"', QStringLiteral("\"\""));
        out.append(u'"' + token + u'"');
    }
    out.removeDuplicates();
    return out.join(QStringLiteral(" AND "));
}

// A period that begins or ends within a second is cut by the check-in's own time.
constexpr std::string_view InPeriod = " AND visit.checked_in_at >= ?3 AND visit.checked_in_at < ?4";
constexpr std::string_view AsWanted = " AND (?5 = '' OR visit.entrance = ?5) AND (?6 = '' OR ?6 = CASE WHEN visit.state = 'left' AND"
                                      " visit.checked_out_at IS NULL THEN 'left_unseen' ELSE visit.state END) AND (?7 = '' OR visit.app_check = ?7)"
                                      " AND (?8 = 0 OR visit.corrected = 1) AND (?12 = '' OR visit.department = ?12)";
constexpr std::string_view WithText = " AND (?9 = '' OR instr(log.folded, ?9) > 0)";

/// Where the lines come from. With a text or a department, both of the last two have some.
enum class Source {
    Log,
    Open, ///< who is inside or waits: few, by their own index
    Search,
    New ///< not in the search yet: few, and looked through
};

std::string_view fromOf(Source source)
{
    switch (source) {
    case Source::Log:
        break;
    case Source::Open: // the signs before the places: SQLite shall look in the second of the check-in only
        return " FROM visit CROSS JOIN log ON log.place >= visit.checked_in_at / 1000 * 4096 AND log.place < visit.checked_in_at / 1000 * 4096 + 4096"
               " AND log.visit = visit.id WHERE visit.state IN ('inside', 'waiting') AND +log.place < ?1 AND +log.place >= ?2";
    case Source::Search:
        return " FROM log_search CROSS JOIN log ON log.place = log_search.rowid CROSS JOIN visit ON visit.id = log.visit"
               " WHERE log_search MATCH ?10 AND log_search.rowid < ?1 AND log_search.rowid >= ?2";
    case Source::New:
        return " FROM log_new CROSS JOIN log ON log.place = log_new.place CROSS JOIN visit ON visit.id = log.visit"
               " WHERE log_new.place < ?1 AND log_new.place >= ?2";
    }
    return " FROM log CROSS JOIN visit ON visit.id = log.visit WHERE log.place < ?1 AND log.place >= ?2";
}

std::string whereOf(Source source)
{
    return std::string(fromOf(source)).append(InPeriod).append(AsWanted).append(WithText);
}

std::string linesSql(Source source)
{
    const char *place = source == Source::Search ? "log_search.rowid" : source == Source::New ? "log_new.place" : "log.place";
    return "SELECT " + visitColumns() + ", log.place" + whereOf(source) + " ORDER BY " + place + " DESC LIMIT ?11";
}

std::string totalsSql(Source source)
{
    return "SELECT count(*), sum(visit.state = 'inside'), sum(visit.smartphone = 'yes'), sum(visit.app_check = 'confirmed' AND visit.smartphone = "
           "'yes')"
        + whereOf(source);
}

/// What the search can find: the text and, for it is searched too, the department.
struct Wanted {
    explicit Wanted(const LogFilter &filter)
        : folded(plainLetters(tidied(filter.text)))
        , isOpen(filter.status == LogStatus::Inside || filter.status == LogStatus::Waiting)
    {
        QStringList matches{matchOf(folded), matchOf(plainLetters(filter.department))};
        matches.removeAll(QString());
        match = matches.join(QStringLiteral(" AND "));
    }
    [[nodiscard]] QList<Source> sources() const
    {
        if (isOpen)
            return {Source::Open};
        return match.isEmpty() ? QList<Source>{Source::Log} : QList<Source>{Source::Search, Source::New};
    }

    QString folded;
    bool isOpen;
    QString match; ///< empty when it is too short for the search
};

qint64 placeOfMs(qint64 utcMs)
{
    constexpr qint64 Last = LogEnd / PlacesPerSecond;
    return std::clamp<qint64>(utcMs / MsPerSecond, 0, Last - 1) * PlacesPerSecond;
}

// The statement for this filter, with all bound but the number of lines.
Result<Statement *> bound(Database &database, const LogFilter &filter, const Wanted &wanted, Source source, LogPlace before, const std::string &sql)
{
    auto statement = database.cached(sql);
    if (!statement)
        return statement;
    Statement &bind = *statement.value();
    const LogPlace until = filter.untilMs == LogFilter().untilMs ? LogEnd : placeOfMs(filter.untilMs) + PlacesPerSecond;
    bind.bind(1, std::min(before, until)).bind(2, placeOfMs(filter.fromMs)).bind(3, filter.fromMs).bind(4, filter.untilMs).bind(5, filter.entrance);
    bind.bind(6, filter.status ? toText(*filter.status) : QString()).bind(7, filter.verdict ? toText(*filter.verdict) : QString());
    bind.bind(8, filter.correctedOnly ? 1 : 0).bind(9, wanted.folded).bind(12, filter.department);
    if (source == Source::Search)
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
    const Wanted wanted(filter);
    QList<LogLine> out;
    for (const Source source : wanted.sources()) {
        const auto statement = bound(m_database, filter, wanted, source, before, linesSql(source));
        if (!statement)
            return statement.failure();
        const auto lines = statement.value()->bind(11, most).rows(lineFrom);
        if (!lines)
            return lines.failure();
        out += *lines;
    }
    std::sort(out.begin(), out.end(), [](const LogLine &a, const LogLine &b) { return a.place > b.place; });
    return out.first(std::min<qsizetype>(most, out.size()));
}

Result<LogTotals> SqliteBook::logTotals(const LogFilter &filter)
{
    const Wanted wanted(filter);
    LogTotals out;
    for (const Source source : wanted.sources()) {
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
