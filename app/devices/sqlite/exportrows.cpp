// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/exportrows.h"

#include "devices/sqlite/sqlitebook.h"

namespace Gatebook {

namespace {

// In the order in which read() takes them.
constexpr std::string_view Select
    = "SELECT id, state, site, entrance, checked_in_at, checked_out_at, exit_source, clock_quality, name, organisation, phone, department, "
      "host_person, purpose, group_id, policy, smartphone, app_check, app_signature, app_listened_ms, let_in_by, let_in_reason, notice_version, "
      "language, corrected, note, installed_here, entered_by, from_paper, codes_shown FROM visit WHERE checked_in_at >= ?1 AND checked_in_at < ?2 "
      "ORDER BY checked_in_at, id";
constexpr std::string_view Count = "SELECT count(*) FROM visit WHERE checked_in_at >= ?1 AND checked_in_at < ?2";

void readStay(const Statement &row, VisitCells &cells)
{
    cells.id = row.text(0);
    cells.state = row.text(1);
    cells.site = row.text(2);
    cells.entrance = row.text(3);
    cells.checkedInAtMs = row.integer(4);
    cells.checkedOutAtMs = row.isNull(5) ? std::nullopt : std::optional(row.integer(5));
    cells.exitSource = row.text(6);
    cells.clockQuality = row.text(7);
}

void readPeople(const Statement &row, VisitCells &cells)
{
    cells.name = row.text(8);
    cells.organisation = row.text(9);
    cells.phone = row.text(10);
    cells.department = row.text(11);
    cells.hostPerson = row.text(12);
    cells.purpose = row.text(13);
    cells.groupId = row.text(14);
}

void readRest(const Statement &row, VisitCells &cells)
{
    cells.policy = row.text(15);
    cells.smartphone = row.text(16);
    cells.appCheck = row.text(17);
    cells.appSignature = row.text(18);
    cells.appListenedMs = row.integer(19);
    cells.letInBy = row.text(20);
    cells.letInReason = row.text(21);
    cells.noticeVersion = row.text(22);
    cells.language = row.text(23);
    cells.corrected = row.integer(24) != 0;
    cells.note = row.text(25);
    cells.installedHere = row.integer(26) != 0;
    cells.enteredByStaff = !row.text(27).isEmpty();
    cells.fromPaper = row.integer(28) != 0;
    cells.codesShown = row.isNull(29) ? std::nullopt : std::optional(row.integer(29) != 0);
}

} // namespace

ExportRows::ExportRows(Database &database, qint64 fromMs, qint64 untilMs)
    : m_database(database)
    , m_fromMs(fromMs)
    , m_untilMs(untilMs)
{
}

Result<std::unique_ptr<ExportRows>> ExportRows::open(Database &database, qint64 fromMs, qint64 untilMs)
{
    if (const auto begun = database.execute("BEGIN"); !begun)
        return begun.failure();
    std::unique_ptr<ExportRows> out(new ExportRows(database, fromMs, untilMs));
    auto rows = database.prepare(Select);
    if (!rows)
        return rows.failure();
    out->m_rows = std::move(rows).value();
    out->m_rows->bind(1, fromMs).bind(2, untilMs);
    return out;
}

ExportRows::~ExportRows()
{
    m_rows.reset();
    (void)m_database.execute("ROLLBACK"); // nothing was written; there may be none to end when the file broke
}

Result<qint64> ExportRows::count()
{
    auto statement = m_database.prepare(Count);
    if (!statement)
        return statement.failure();
    statement->bind(1, m_fromMs).bind(2, m_untilMs);
    if (const auto row = statement->step(); !row)
        return row.failure();
    return statement->integer(0);
}

Result<bool> ExportRows::next(VisitCells &cells)
{
    auto more = m_rows->step();
    if (!more || !more.value())
        return more;
    readStay(*m_rows, cells);
    readPeople(*m_rows, cells);
    readRest(*m_rows, cells);
    return true;
}

Result<std::unique_ptr<VisitRows>> SqliteBook::rows(const Period &period)
{
    auto opened = ExportRows::open(m_database, period.fromMs, period.untilMs);
    if (!opened)
        return opened.failure();
    return std::unique_ptr<VisitRows>(std::move(opened).value());
}

} // namespace Gatebook
