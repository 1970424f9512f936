// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/logsources.h"

#include "devices/sqlite/visitrow.h"
#include "visit/plainletters.h"
#include "visit/visitor.h"

namespace Gatebook {

namespace {

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

// By an index of the visits. The signs: SQLite shall find the log by the second of the check-in, and by nothing else.
std::string ofVisits(const char *index, const char *which)
{
    return std::string(" FROM visit INDEXED BY ") + index
        + " CROSS JOIN log ON log.place >= visit.checked_in_at / 1000 * 4096 AND log.place < visit.checked_in_at / 1000 * 4096 + 4096"
          " AND +log.visit = visit.id WHERE "
        + which + " AND visit.checked_in_at < (?1 / 4096 + 1) * 1000 AND +log.place < ?1 AND +log.place >= ?2";
}

std::string fromOf(LogSource source)
{
    switch (source) {
    case LogSource::Log:
        break;
    case LogSource::Open:
        return ofVisits("visit_open", "visit.state IN ('inside', 'waiting')");
    case LogSource::Unseen:
        return ofVisits("visit_unseen", "visit.state = 'left' AND visit.checked_out_at IS NULL");
    case LogSource::NotEntered:
        return ofVisits("visit_not_entered", "visit.state = 'did_not_enter'");
    case LogSource::Corrected:
        return ofVisits("visit_corrected", "visit.corrected = 1");
    case LogSource::SeldomCheck:
        return ofVisits("visit_seldom_check", "visit.app_check = ?7 AND visit.app_check IN ('possible', 'no_smartphone', 'declined', 'unavailable')");
    case LogSource::Search:
        return " FROM log_search CROSS JOIN log ON log.place = log_search.rowid CROSS JOIN visit ON visit.id = log.visit"
               " WHERE log_search MATCH ?10 AND log_search.rowid < ?1 AND log_search.rowid >= ?2";
    case LogSource::New:
        return " FROM log_new CROSS JOIN log ON log.place = log_new.place CROSS JOIN visit ON visit.id = log.visit"
               " WHERE log_new.place < ?1 AND log_new.place >= ?2";
    }
    return " FROM log CROSS JOIN visit ON visit.id = log.visit WHERE log.place < ?1 AND log.place >= ?2";
}

std::string whereOf(LogSource source)
{
    return fromOf(source).append(InPeriod).append(AsWanted).append(WithText);
}

std::optional<LogSource> fewOf(const LogFilter &filter)
{
    if (filter.status == LogStatus::Inside || filter.status == LogStatus::Waiting)
        return LogSource::Open;
    if (filter.status == LogStatus::DidNotEnter)
        return LogSource::NotEntered;
    if (filter.correctedOnly)
        return LogSource::Corrected;
    const auto &check = filter.verdict;
    if (check == AppVerdict::Possible || check == AppVerdict::NoSmartphone || check == AppVerdict::Declined || check == AppVerdict::Unavailable)
        return LogSource::SeldomCheck;
    return filter.status == LogStatus::LeftUnseen ? std::optional(LogSource::Unseen) : std::nullopt;
}

} // namespace

bool isSeldom(LogSource source)
{
    return source == LogSource::Unseen || source == LogSource::NotEntered || source == LogSource::Corrected || source == LogSource::SeldomCheck;
}

std::string linesSql(LogSource source)
{
    if (isSeldom(source))
        return "SELECT " + visitColumns() + ", log.place" + whereOf(source) + " ORDER BY visit.checked_in_at DESC LIMIT ?11";
    const char *place = source == LogSource::Search ? "log_search.rowid" : source == LogSource::New ? "log_new.place" : "log.place";
    return "SELECT " + visitColumns() + ", log.place" + whereOf(source) + " ORDER BY " + place + " DESC LIMIT ?11";
}

std::string totalsSql(LogSource source)
{
    return "SELECT count(*), sum(visit.state = 'inside'), sum(visit.smartphone = 'yes'), sum(visit.app_check = 'confirmed' AND visit.smartphone = "
           "'yes')"
        + whereOf(source);
}

LogWanted::LogWanted(const LogFilter &filter)
    : folded(plainLetters(tidied(filter.text)))
    , few(fewOf(filter))
{
    QStringList matches{matchOf(folded), matchOf(plainLetters(filter.department))};
    matches.removeAll(QString());
    match = matches.join(QStringLiteral(" AND "));
}

QList<LogSource> LogWanted::sources() const
{
    // What is found by letters is fewer than who left unseen, or than a result of the check.
    if (few && (match.isEmpty() || (few != LogSource::Unseen && few != LogSource::SeldomCheck)))
        return {*few};
    return match.isEmpty() ? QList<LogSource>{LogSource::Log} : QList<LogSource>{LogSource::Search, LogSource::New};
}

} // namespace Gatebook
